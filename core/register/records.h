// Records in the register: a row of `record` and a row of the noun's own table, written and read together.
#pragma once

#include "core/domain/record.h"
#include "core/register/connection.h"

namespace registry {

/// What a new record begins with; its readable ID is made here.
struct NewRecord
{
    const domain::Noun* noun = nullptr;
    QString title;
    QString name; ///< what a named noun's readable ID is made from, "DCAD" → dc-dcad
    domain::FieldValues values;
    domain::RecordId parent = {};
    int year = 0;
    bool isListed = false; ///< shows in its workstream's list
    bool isSample = false;
};

/// These write inside a Transaction.
support::Result<domain::RecordId> insertRecord(Connection& db, const NewRecord& record);
/// Only the given fields of the noun; the title too where it changed.
support::Status updateValues(Connection& db, const domain::RecordHead& head,
                             const domain::FieldValues& values, const QString& title);
/// The cycle it belongs to, 0 for none.
support::Status updateYear(Connection& db, domain::RecordId id, int year);
support::Status updateDeadline(Connection& db, domain::RecordId id, const domain::Deadline& deadline);
/// An application that became a workstream belongs to it and leaves the list.
support::Status adopt(Connection& db, domain::RecordId id, domain::RecordId parent);
/// As it is wanted, or with a number after it where another record has it.
support::Result<QString> unusedIdText(Connection& db, const QString& wanted);
support::Status updateIdText(Connection& db, domain::RecordId id, const QString& idText);
/// The record with its elements, steps and findings; refused by a foreign key while others refer to it.
support::Status deleteRecord(Connection& db, const domain::RecordHead& head);

/// NotFound where there is none.
support::Result<domain::RecordHead> readHead(Connection& db, domain::RecordId id);
support::Result<domain::Record> readRecord(Connection& db, domain::RecordId id);
/// Of any nouns, in no order; those that are gone are left out.
support::Result<std::vector<domain::Record>> readRecords(Connection& db,
                                                         std::span<const domain::RecordId> ids);
support::Result<std::vector<domain::RecordHead>> readHeads(Connection& db,
                                                           std::span<const domain::RecordId> ids);
/// Whether any record was invented to show the program.
support::Result<bool> holdsSample(Connection& db);
/// What search finds of records: their titles, readable IDs and every text field.
support::Result<std::vector<SearchText>> searchTexts(Connection& db, std::span<const qint64> records);
/// All of a noun by title; with a valid parent only its own, by id.
support::Result<std::vector<domain::Record>> readRecords(Connection& db, const domain::Noun& noun,
                                                         domain::RecordId parent = {});

/// An invalid id where there is none.
support::Result<domain::RecordId> idForText(Connection& db, const QString& idText);
/// Letter case does not count. Of what comes back every year, the latest year only.
support::Result<std::vector<domain::RecordId>> workstreamsByAcronym(Connection& db, const QString& acronym);
/// Those that had it before they were renamed.
support::Result<std::vector<domain::RecordId>> workstreamsByFormerAcronym(Connection& db,
                                                                          const QString& acronym);
/// Titles of the records that refer to this one, at most `limit`.
support::Result<QStringList> referrers(Connection& db, domain::RecordId id, int limit);

support::Result<std::vector<domain::Element>> readElements(Connection& db, domain::RecordId id);
support::Status writeElement(Connection& db, domain::RecordId id, const domain::Element& element);

/// Shared by everything that reads rows of `record`; the SQL names its columns as kHeadColumns does.
inline constexpr char kHeadColumns[] =
    R"sql(record.id, record.noun, record.id_text, record.title, record.parent_id,
    record.stream, record.year, record.procedure, record.version, record.state, record.category, record.since,
    record.waits_on, record.due_on, record.due_originally, record.due_moved_because, record.due_met_on,
    record.is_sample)sql";
domain::RecordHead toHead(const Row& row);

} // namespace registry
