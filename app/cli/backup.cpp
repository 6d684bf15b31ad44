#include "app/cli/commands.h"
#include "app/cli/request.h"
#include "app/cli/texts.h"

#include <QFileInfo>

namespace cli {

using namespace Qt::StringLiterals;

Result<Answer> runBackup(const Request& request)
{
    const QString path = QFileInfo(request.operand("FILE")).absoluteFilePath();
    DESK_ASSIGN(const auto office, request.view());
    DESK_TRY(office::backUp(*office, path));
    return Answer{.sections = {facts({fact(u"backup"_s, tr("Backup"), path)})}, .line = path};
}

} // namespace cli
