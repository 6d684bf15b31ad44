// Collects what is wrong with a procedure file, each defect with its place. Private to this room.
#pragma once

#include "core/procedure/json_places.h"
#include "core/procedure/texts.h"
#include "core/support/result.h"

namespace procedure {

class Refusals
{
public:
    Refusals(const QString& fileName, const QByteArray& json)
        : m_fileName(fileName)
        , m_places(json)
    {
        for (const QString& path : m_places.doubled())
            add(path, tr("this is written twice."));
    }

    void add(const QString& path, const QString& sentence)
    {
        m_lines << tr("%1, line %2, %3: %4")
                       .arg(m_fileName, QString::number(m_places.line(path)),
                            path.isEmpty() ? tr("the whole file") : path, sentence);
    }

    bool isEmpty() const { return m_lines.isEmpty(); }
    support::Error error() const { return {support::ErrorCode::BadInput, m_lines.constFirst(), {}, m_lines}; }

private:
    QString m_fileName;
    JsonPlaces m_places;
    QStringList m_lines;
};

} // namespace procedure
