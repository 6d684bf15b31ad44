// What there is to do to all records that are chosen in a list.
#pragma once

#include "core/office/desk/many.h"
#include "ui/desk/desk.h"

namespace ui {

struct ManyOffer
{
    enum class Kind { Step, Letter, Sent, Field };

    QString label; ///< "Annual report 2021: Receive (3 of 3)"
    QString deed;  ///< on the button: "Receive"
    Kind kind = Kind::Step;
    std::vector<domain::RecordId> records =
        {};           ///< that it is done to: the chosen, their reports, their letters
    QString key = {}; ///< of the step or the letter
    bool needsReason = false;
    const domain::Field* field = nullptr;
};

/// Steps of the records, then of the annual report of each; letters to write, and those to mark as sent; each
/// field, where all are of one noun.
std::vector<ManyOffer> manyOffers(Desk& desk, const std::vector<domain::RecordId>& records);

/// What a person entered beside the choice.
struct ManyEntry
{
    QDate on; ///< null: today
    QString reason;
    QString value;    ///< of the field
    QString language; ///< code, of a letter
};
[[nodiscard]] office::Result<office::DoneToMany> doOffer(Desk& desk, const ManyOffer& offer,
                                                         const ManyEntry& entry);

} // namespace ui
