#include "core/register/erasure_left.h"

#include "core/register/copies.h"
#include "core/register/erasure.h"
#include "core/register/sqlite.h"
#include "core/register/texts.h"
#include "core/register/transaction.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>

#include <algorithm>

namespace registry {

using namespace Qt::StringLiterals;
using domain::RecordId;
using support::Result;
using support::Status;

namespace {

constexpr auto kRead = "SELECT value FROM meta WHERE key = 'erasures'";
constexpr auto kForget = "DELETE FROM meta WHERE key = 'erasures'";
constexpr auto kWrite = "INSERT OR REPLACE INTO meta (key, value) VALUES ('erasures', :value)";

QByteArray hashOf(const QByteArray& salt, const QString& idText)
{
    return QCryptographicHash::hash(salt + idText.trimmed().toLower().toUtf8(), QCryptographicHash::Sha256);
}

QJsonObject toJson(const ErasureLeft& erasure)
{
    return {{u"person"_s, erasure.person.value()},
            {u"salt"_s, QString::fromLatin1(erasure.salt.toHex())},
            {u"former-id"_s, QString::fromLatin1(erasure.formerId.toHex())},
            {u"copies"_s, QJsonArray::fromStringList(erasure.copies)}};
}

ErasureLeft fromJson(const QJsonObject& json)
{
    ErasureLeft erasure{.person = RecordId(json[u"person"_s].toInteger()),
                        .salt = QByteArray::fromHex(json[u"salt"_s].toString().toLatin1()),
                        .formerId = QByteArray::fromHex(json[u"former-id"_s].toString().toLatin1()),
                        .copies = {}};
    for (const QJsonValue& copy : json[u"copies"_s].toArray())
        erasure.copies << copy.toString();
    return erasure;
}

Status write(Connection& db, const std::vector<ErasureLeft>& erasures)
{
    if (erasures.empty())
        return db.prepare(kForget).run();
    QJsonArray list;
    for (const ErasureLeft& erasure : erasures)
        list << toJson(erasure);
    return db.prepare(kWrite)
        .bind(":value", QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact)))
        .run();
}

} // namespace

bool ErasureLeft::wasCalled(const QString& idText) const { return hashOf(salt, idText) == formerId; }

ErasureLeft erasureLeft(RecordId person, const QString& formerIdText)
{
    QByteArray salt(16, Qt::Uninitialized);
    QRandomGenerator::system()->fillRange(reinterpret_cast<quint32*>(salt.data()), salt.size() / 4);
    return {.person = person, .salt = salt, .formerId = hashOf(salt, formerIdText), .copies = {}};
}

QString endingOf(const QString& copy, const QString& registerPath)
{
    const QString path = QFileInfo(registerPath).absoluteFilePath();
    return copy.startsWith(path) ? copy.mid(path.size()) : QString();
}

QStringList copiesLeft(const std::vector<ErasureLeft>& erasures, const QString& registerPath)
{
    QStringList copies = copiesBeside(registerPath);
    copies.removeIf([&](const QString& copy) {
        return std::ranges::none_of(erasures, [&](const ErasureLeft& erasure) {
            return erasure.copies.contains(endingOf(copy, registerPath));
        });
    });
    return copies;
}

Result<std::vector<ErasureLeft>> erasuresLeft(Connection& db)
{
    DESK_ASSIGN(const auto value, db.prepare(kRead).first([](const Row& row) { return row.blob("value"); }));
    std::vector<ErasureLeft> erasures;
    for (const QJsonValue& each : QJsonDocument::fromJson(value.value_or(QByteArray())).array())
        erasures.push_back(fromJson(each.toObject()));
    return erasures;
}

Status rememberErasure(Connection& db, const ErasureLeft& erasure)
{
    DESK_ASSIGN(auto erasures, erasuresLeft(db));
    erasures.push_back(erasure);
    return write(db, erasures);
}

Status forgetErasures(Connection& db, const std::vector<ErasureLeft>& done)
{
    if (db.isInTransaction())
        return support::fail(support::ErrorCode::Cancelled, tr("Nothing was saved."),
                             u"a command is under way"_s);
    Transaction transaction(db, {.command = u"forget-erasures"_s});
    DESK_ASSIGN(auto erasures, erasuresLeft(db));
    std::erase_if(erasures,
                  [&](const ErasureLeft& erasure) { return std::ranges::find(done, erasure) != done.end(); });
    DESK_TRY(write(db, erasures));
    const auto committed = transaction.commit();
    return committed ? Status() : support::fail(withoutRoom(committed.error()));
}

Status forgetErasuresIn(const QString& copy)
{
    DESK_ASSIGN(const auto db, Connection::openFile(copy, SQLITE_OPEN_READWRITE));
    const Status done = execute(db->handle(), kForget);
    return done ? done : support::fail(withoutRoom(done.error()));
}

bool isNoteOfErasures(const QString& value)
{
    const QJsonArray erasures = QJsonDocument::fromJson(value.toUtf8()).array();
    return !erasures.isEmpty() && std::ranges::all_of(erasures, [](const QJsonValue& each) {
        return each.isObject() && fromJson(each.toObject()).person.isValid();
    });
}

} // namespace registry
