// The smaller questions the office asks: what is owed, parameters, attachments, search texts.
#pragma once

#include "core/domain/record.h"
#include "core/register/connection.h"

#include <span>

namespace registry {

/// Records whose deadline is owed and falls on or before a day, the earliest first. What a workstream that is
/// inactive or retired once owed is not asked for any more; what the office is to do about it is.
support::Result<std::vector<domain::RecordHead>> owedUntil(Connection& db, QDate day);
/// Open cases and the rows that wait on somebody, the longest waiting first.
support::Result<std::vector<domain::RecordHead>> waitingOnSomebody(Connection& db);

/// Tasks that are not done and have no day.
support::Result<std::vector<domain::RecordHead>> openTasks(Connection& db);
/// Whether there are any that know what ends them.
support::Result<bool> anyTaskEnds(Connection& db);
/// Tasks that are not done and know what ends them.
support::Result<std::vector<domain::RecordId>> openTasksThatEnd(Connection& db);
/// Tasks that a record has ended: one of these, or one that is no more.
support::Result<std::vector<domain::RecordId>> tasksEndedBy(Connection& db,
                                                            std::span<const domain::RecordId> records);
/// Of all calls to a workstream its rows, the newest first.
support::Result<std::vector<domain::RecordId>> answersOf(Connection& db, domain::RecordId workstream);
/// Milestones that begin on one of these days, the first included, with that day for their deadline's.
support::Result<std::vector<domain::RecordHead>> milestonesFrom(Connection& db, QDate first, QDate last);

struct ParameterRow
{
    QString key;
    QString value;
};
support::Result<std::vector<ParameterRow>> readParameters(Connection& db, int year);
/// A null value takes the setting away.
support::Status writeParameter(Connection& db, int year, const QString& key,
                               const std::optional<QString>& value);

struct AttachmentRow
{
    qint64 id;
    domain::RecordId record;
    QString name;
    QString mediaType;
    qint64 size; ///< bytes
    QString sha256;
};
support::Result<qint64> insertAttachment(Connection& db, domain::RecordId record, const QString& name,
                                         const QString& sha256);
support::Result<std::vector<AttachmentRow>> readAttachments(Connection& db, domain::RecordId record);
support::Result<std::optional<AttachmentRow>> readAttachment(Connection& db, qint64 id);
support::Status deleteAttachment(Connection& db, qint64 id);

/// The day a sample register tells its story from; null in every other register.
support::Result<QDate> readStoryDay(Connection& db);
support::Status writeStoryDay(Connection& db, QDate day);

} // namespace registry
