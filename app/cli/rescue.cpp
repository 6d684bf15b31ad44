#include "core/office/desk/rescuing.h"

#include "app/cli/commands.h"
#include "app/cli/request.h"
#include "app/cli/texts.h"

#include <QFileInfo>

namespace cli {

using namespace Qt::StringLiterals;

Result<Answer> runRescue(const Request& request)
{
    const QString path = QFileInfo(request.operand("NEW")).absoluteFilePath();
    DESK_ASSIGN(const office::RescueReport report,
                office::rescue(request.operand("REGISTER"), path, request.clock(), request.value("actor")));
    QStringList missing;
    for (const QString& name : report.lost)
        missing << tr("missing: %1").arg(name);
    const QString line = report.lines.join(u'\n');
    return Answer{.sections = {facts(
                      {fact(u"register"_s, tr("Register"), path), fact(u"finding"_s, tr("Finding"), line)})},
                  .line = path + u'\n' + line,
                  .refused = missing};
}

} // namespace cli
