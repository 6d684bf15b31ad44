// Where things stand in a JSON text, so that a refusal can name the line. Private to this room.
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

namespace procedure {

/// Lines by path ("transitions[3].to"); made only of texts that QJsonDocument has accepted.
class JsonPlaces
{
public:
    explicit JsonPlaces(const QByteArray& json);

    /// The first line is 1; a path that does not exist has the line of what it would stand in.
    int line(const QString& path) const;
    /// Keys written twice in one object, which QJsonDocument passes over silently.
    const QStringList& doubled() const { return m_doubled; }

    static int lineAt(const QByteArray& json, qsizetype offset);

private:
    void walk(const QString& path);
    QString string();
    void skipSpace();

    const QByteArray m_json;
    qsizetype m_at = 0;
    QHash<QString, qsizetype> m_offsets;
    QStringList m_doubled;
};

} // namespace procedure
