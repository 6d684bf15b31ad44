// What there is to do to all records that are chosen in a list.
#pragma once

#include "core/office/desk/many.h"
#include "ui/desk/desk.h"

namespace ui {

struct ManyOffer
{
    enum class Kind { Step, ReportStep, Letter, Sent, Call, Field };

    QString label; ///< "Annual report 2021: Receive (3 of 3)"
    QString deed;  ///< on the button: "Receive"
    Kind kind = Kind::Step;
    std::vector<domain::RecordId> records =
        {};               ///< that it is done to: the chosen, their reports, their letters
    QString key = {};     ///< of the step or the letter; the ID of the call
    QString counted = {}; ///< a sentence: what the figures of the label count
    int cases = 0;        ///< of a step: those that stand where it begins
    bool needsReason = false;
    bool isUsual = false;    ///< a step on the usual way, which may be offered before it is asked for
    bool isIncisive = false; ///< a step that asks first
    const domain::Field* field = nullptr;

    bool isStep() const { return kind == Kind::Step || kind == Kind::ReportStep; }
    bool isSameAs(const ManyOffer& other) const
    {
        return kind == other.kind && key == other.key && field == other.field;
    }
};

/// Steps of the records, then of the annual report of each; letters to write, and those to mark as sent; each
/// field, where all are of one noun.
std::vector<ManyOffer> manyOffers(Desk& desk, const std::vector<domain::RecordId>& records);

/// They may be asked something by a call.
bool areWorkstreams(Desk& desk, const std::vector<domain::RecordId>& records);

/// The usual step of most of them, which harms no workstream; never `done`, that was done before. With one,
/// the steps that go on from there. Null for none.
const ManyOffer* usualOffer(const std::vector<ManyOffer>& offers, const ManyOffer* done = nullptr);

/// What a person entered beside the choice.
struct ManyEntry
{
    QDate on; ///< null: today
    QString reason;
    QString value;    ///< of the field
    QString language; ///< code, of a letter
};
[[nodiscard]] office::Result<office::DoneToMany>
doOffer(Desk& desk, const ManyOffer& offer, const ManyEntry& entry, office::Trial trial = office::Trial::No);

} // namespace ui
