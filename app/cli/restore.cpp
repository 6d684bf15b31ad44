#include "app/cli/commands.h"
#include "app/cli/request.h"
#include "app/cli/texts.h"

#include <QFileInfo>

namespace cli {

using namespace Qt::StringLiterals;

Result<Answer> runRestore(const Request& request)
{
    const QString path = QFileInfo(request.operand("REGISTER")).absoluteFilePath();
    DESK_TRY(office::restore(request.operand("FILE"), path, request.clock()));
    return Answer{.sections = {facts({fact(u"register"_s, tr("Register"), path)})}, .line = path};
}

} // namespace cli
