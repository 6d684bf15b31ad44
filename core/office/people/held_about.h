// What is held about a person, place by place, and what erasing them would do to each.
#pragma once

#include "core/domain/sheet.h"
#include "core/office/desk/office.h"
#include "core/office/people/file_mentions.h"
#include "core/register/rewording.h"

namespace office {

/// What erasing does to something that is held.
enum class Fate {
    Erased, ///< always
    Stays,  ///< always; `why` says why
    Chosen, ///< the person at the desk says
};

/// Something that is held about a person, in one place.
struct Held
{
    RecordId record = {}; ///< where it stands; invalid where that is no record
    QString where = {};   ///< its title, the step of the history, the name of a file
    QString field = {};
    QString excerpt = {};
    Fate fate = Fate::Chosen;
    int number = 0;        ///< what is chosen counts from 1
    QString why = {};      ///< what becomes of it, for people
    bool isChosen = false; ///< with Fate::Chosen: it goes

    bool isSure = false; ///< an address, a telephone or a whole name, and not a family name alone
    std::vector<registry::TextPlace> places = {};
    QString file = {};   ///< SHA-256 of an attached file
    bool isKnown = true; ///< else it could not be looked into
    QString path = {};   ///< of a copy beside the register
};

struct HeldAbout
{
    RecordId person;
    QString title;
    QStringList knownBy; ///< every name, address and telephone that was ever on record
    std::vector<Held> all;
};

/// Everything in the register, its history and the files that the program made beside it, looked for as it
/// was ever written; and, by name, what could not be looked into.
[[nodiscard]] Result<HeldAbout> heldAbout(Office& office, RecordId person);

/// The same in two parts, because looking through the copies takes long.
struct HeldSearch
{
    HeldAbout held; ///< in the register
    Mentions mentions;
    FileMentions files;
    QString registerPath;
};
[[nodiscard]] Result<HeldSearch> heldInRegister(Office& office, RecordId person);
/// With what the copies hold; in any thread.
HeldAbout withCopies(HeldSearch search);

/// As a list that goes out.
[[nodiscard]] domain::Sheet sheetOf(Office& office, const HeldAbout& held);
/// What becomes of it as things are chosen now.
QString becomes(const Held& held);
/// It is chosen, or goes always.
bool goes(const Held& held);

} // namespace office
