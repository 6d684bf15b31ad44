// Which of many names may stand for the same person or organisation; pure, and quick for ten thousand.
#pragma once

#include <QStringList>

#include <span>
#include <vector>

namespace office {

/// What is compared; anything but the name may be empty.
struct Described
{
    QString name; ///< "Ana Núñez", also as "Núñez, Ana"
    QString acronym = {};
    QString contact = {}; ///< an e-mail address, or the website of an organisation
    QString affiliation = {};
    QString country = {};
    QStringList workstreams = {}; ///< titles
};

struct Likeness
{
    size_t first; ///< places in what was given, first < second
    size_t second;
    QStringList reasons; ///< sentences, translated
};

/// Pairs with at least one reason, in the order of their places. Only what shares a key is compared at all:
/// in a group of more than a dozen under one key, each with its next dozen.
std::vector<Likeness> likenesses(std::span<const Described> all);

} // namespace office
