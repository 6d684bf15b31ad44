// People as vCard 4.0 (RFC 6350).
#pragma once

#include "core/domain/audience.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

namespace exchange {

using domain::Audience;

struct Contact
{
    QString uid; ///< stays the same in every export, and no other address book has it
    QString name;
    QString affiliation = {};
    QString role = {};
    QString country = {};
    QString email = {};
    QString phone = {};
    QString website = {};
    QString visibility = {}; ///< key of domain::kVisibilities for e-mail and telephone; empty is internal
};

/// Whether the contact's visibility reaches the audience.
bool isShown(const Contact& contact, Audience audience);

/// E-mail and telephone only where the contact's visibility reaches the audience. `stamp` is REV.
QByteArray toVcards(const QList<Contact>& contacts, Audience audience, const QDateTime& stamp);

} // namespace exchange
