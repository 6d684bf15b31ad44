#include "core/office/desk/attachments.h"

#include "core/office/desk/texts.h"
#include "core/office/desk/writing.h"
#include "core/register/attachments.h"
#include "core/register/desk_rows.h"
#include "core/register/records.h"
#include "core/support/register_files.h"

#include <QFile>
#include <QFileInfo>

namespace office {

using support::ErrorCode;
using support::fail;

namespace {

Result<registry::AttachmentRow> find(Office& office, qint64 attachment)
{
    DESK_ASSIGN(auto row, registry::readAttachment(office.file(), attachment));
    if (!row)
        return fail(ErrorCode::NotFound, tr("There is no such attachment (any more)."));
    return *std::move(row);
}

} // namespace

Result<qint64> attachFile(Office& office, RecordId record, const QString& path)
{
    DESK_TRY(support::mayBeRead(path));
    const QFileInfo info(path);
    if (info.size() > registry::kFileLimit)
        return fail(ErrorCode::BadInput,
                    tr("%1 is too large to be attached; at most %2 MB can be kept.")
                        .arg(info.fileName(), QString::number(registry::kFileLimit / 1024 / 1024)));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::UnusableFile,
                    tr("%1 cannot be read: %2").arg(info.fileName(), file.errorString()));
    const QByteArray content = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return fail(ErrorCode::UnusableFile,
                    tr("%1 cannot be read: %2").arg(info.fileName(), file.errorString()));

    const QString name = registry::cleanFileName(info.fileName());
    DESK_ASSIGN(const domain::RecordHead head, registry::readHead(office.file(), record));
    registry::Transaction transaction(
        office.file(), note(office, "attach", tr("Attach %1 to %2").arg(name, domain::displayTitle(head))));
    DESK_ASSIGN(const registry::StoredFile stored, registry::storeFile(office.file(), content));
    DESK_ASSIGN(const qint64 id, registry::insertAttachment(office.file(), record, name, stored.sha256));
    DESK_TRY(office.commit(transaction));
    return id;
}

Result<std::vector<AttachmentLine>> attachmentsOf(Office& office, RecordId record)
{
    DESK_ASSIGN(const auto rows, registry::readAttachments(office.file(), record));
    std::vector<AttachmentLine> lines;
    for (const registry::AttachmentRow& row : rows)
        lines.push_back({row.id, row.name, row.mediaType, row.size, row.sha256});
    return lines;
}

Result<QByteArray> attachmentBytes(Office& office, qint64 attachment)
{
    DESK_ASSIGN(const registry::AttachmentRow row, find(office, attachment));
    return registry::readFile(office.file(), row.sha256);
}

Status removeAttachment(Office& office, qint64 attachment)
{
    DESK_ASSIGN(const registry::AttachmentRow row, find(office, attachment));
    registry::Transaction transaction(office.file(),
                                      note(office, "detach", tr("Remove the attachment %1").arg(row.name)));
    DESK_TRY(registry::deleteAttachment(office.file(), attachment));
    return office.commit(transaction);
}

} // namespace office
