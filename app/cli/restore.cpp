#include "app/cli/commands.h"
#include "app/cli/request.h"
#include "app/cli/texts.h"
#include "core/office/desk/backups.h"

#include <QFileInfo>

namespace cli {

using namespace Qt::StringLiterals;

Result<Answer> runRestore(const Request& request)
{
    const QString path = QFileInfo(request.operand("REGISTER")).absoluteFilePath();
    DESK_ASSIGN(const QString aside, office::restore(request.operand("FILE"), path, request.clock()));
    QStringList lines{path};
    if (!aside.isEmpty())
        lines << tr("What was there before is kept as %1.").arg(aside);
    return Answer{.sections = {facts({fact(u"register"_s, tr("Register"), path),
                                      fact(u"replaced"_s, tr("Replaced"), known(aside))})},
                  .line = lines.join(u'\n')};
}

} // namespace cli
