#include "app/cli/commands.h"
#include "app/cli/request.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace cli {

using namespace Qt::StringLiterals;

namespace {
QString tr(const char* text) { return QCoreApplication::translate("cli", text); }
} // namespace

Result<Answer> runSample(const Request& request)
{
    DESK_TRY(office::writeSample(request.operand("REGISTER")));
    const QString path = QFileInfo(request.operand("REGISTER")).absoluteFilePath();
    return Answer{.sections = {facts({fact(u"register"_s, tr("Register"), path),
                                      fact(u"today"_s, tr("Tells its story from"), office::sampleToday(),
                                           domain::FieldType::Date)})},
                  .line = path};
}

} // namespace cli
