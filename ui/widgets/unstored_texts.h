// What a person wrote that the register cannot take yet: kept until it is mended, also while another record
// is looked at.
#pragma once

#include "core/domain/record.h"

#include <QObject>

#include <functional>
#include <map>
#include <optional>

namespace ui {

struct UnstoredText
{
    QString written;
    QString sentence; ///< why it cannot be stored
    qint64 after = 0; ///< the command that was the last one when it was written
};

/// Lives as long as the register is open; nothing of it is in the register.
class UnstoredTexts : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    using Place = std::pair<domain::RecordId, QString>; ///< the record and its field

    void keep(domain::RecordId record, const QString& field, const UnstoredText& text);
    void forget(domain::RecordId record, const QString& field);
    void forgetRecords(const std::function<bool(domain::RecordId)>& isGone);
    /// Gives one up for what is stored.
    void takeBack(const Place& place);
    /// The one that was written last, if that was after this command.
    std::optional<Place> newestAfter(qint64 command) const;
    /// Null where all that was written is stored.
    const UnstoredText* find(domain::RecordId record, const QString& field) const;

    const std::map<Place, UnstoredText>& all() const { return m_texts; }
    int count() const { return int(m_texts.size()); }
    /// Each once.
    std::vector<domain::RecordId> records() const;

Q_SIGNALS:
    void changed();
    /// What is stored is to be shown in its place.
    void takenBack(domain::RecordId record, const QString& field);

private:
    std::map<Place, UnstoredText> m_texts;
    std::vector<Place> m_order; ///< in which they were written; some may be stored since
};

} // namespace ui
