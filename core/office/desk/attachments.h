// Files kept inside the register, at a record.
#pragma once

#include "core/office/desk/office.h"

namespace office {

struct AttachmentLine
{
    qint64 id = 0;
    QString name;
    QString mediaType;
    qint64 size = 0; ///< bytes
    QString sha256;  ///< hexadecimal
};

[[nodiscard]] Result<qint64> attachFile(Office& office, RecordId record, const QString& path);
[[nodiscard]] Result<std::vector<AttachmentLine>> attachmentsOf(Office& office, RecordId record);
[[nodiscard]] Result<QByteArray> attachmentBytes(Office& office, qint64 attachment);
[[nodiscard]] Status removeAttachment(Office& office, qint64 attachment);

} // namespace office
