// Letters that are being written and not kept yet: they wait while other records are looked at.
#pragma once

#include "core/office/letters/letters.h"

#include <QObject>

#include <map>

namespace ui {

struct UnkeptLetter
{
    QString kind; ///< as in the choice of letters; empty for one in the person's own words
    office::LetterDraft draft;
    bool isTyped = false; ///< its text is no longer that of its template
};

/// One for each record, for as long as the register is open; nothing of it is in the register.
class UnkeptLetters : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void keep(domain::RecordId record, UnkeptLetter letter);
    void forget(domain::RecordId record);
    void forgetRecords(const std::function<bool(domain::RecordId)>& isGone);
    /// Null where none is being written.
    const UnkeptLetter* find(domain::RecordId record) const;
    const std::map<domain::RecordId, UnkeptLetter>& all() const { return m_letters; }

Q_SIGNALS:
    void changed();

private:
    std::map<domain::RecordId, UnkeptLetter> m_letters;
};

} // namespace ui
