// What is held about a person, and erasing it for ever: a person's right.
#pragma once

#include "core/domain/sheet.h"
#include "core/office/desk/office.h"
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
    QString file = {}; ///< SHA-256 of an attached file
    QString path = {}; ///< of a copy beside the register
};

struct HeldAbout
{
    RecordId person;
    QString title;
    QStringList knownBy; ///< every name, address and telephone that was ever on record
    std::vector<Held> all;
};

/// Everything in the register, its history and the files that the program made beside it. What is in words is
/// looked for as it was ever written; pictures and packed files cannot be looked into.
[[nodiscard]] Result<HeldAbout> heldAbout(Office& office, RecordId person);

/// As a list that goes out.
[[nodiscard]] domain::Sheet sheetOf(Office& office, const HeldAbout& held);
/// What becomes of it as things are chosen now.
QString becomes(const Held& held);

struct Erased
{
    QStringList gone;  ///< sentences
    QStringList stays; ///< what still holds something, and why
};

/// Puts a tombstone in the place of the person, everywhere, also in the history, and “Erased person” in the
/// place of what is chosen; copies that hold them are deleted and one new backup is made. This cannot be
/// undone. Refused, with nothing erased, where a copy could not be deleted.
[[nodiscard]] Result<Erased> erasePerson(Office& office, const HeldAbout& held);
/// With what is chosen unless somebody says otherwise.
[[nodiscard]] Result<Erased> erasePerson(Office& office, RecordId person);

} // namespace office
