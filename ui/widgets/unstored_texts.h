// What a person wrote that the register cannot take yet: kept until it is mended, also while another record
// is looked at.
#pragma once

#include "core/domain/record.h"

#include <QObject>

#include <functional>
#include <map>

namespace ui {

struct UnstoredText
{
    QString written;
    QString sentence; ///< why it cannot be stored
};

/// Lives as long as the register is open; nothing of it is in the register.
class UnstoredTexts : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void keep(domain::RecordId record, const QString& field, const UnstoredText& text);
    void forget(domain::RecordId record, const QString& field);
    void forgetRecords(const std::function<bool(domain::RecordId)>& isGone);
    /// Null where all that was written is stored.
    const UnstoredText* find(domain::RecordId record, const QString& field) const;

    const std::map<std::pair<domain::RecordId, QString>, UnstoredText>& all() const { return m_texts; }
    int count() const { return int(m_texts.size()); }
    /// Each once.
    std::vector<domain::RecordId> records() const;

Q_SIGNALS:
    void changed();

private:
    std::map<std::pair<domain::RecordId, QString>, UnstoredText> m_texts;
};

} // namespace ui
