#include "core/sample/sample.h"
#include "app/cli/commands.h"
#include "app/cli/request.h"
#include "app/cli/texts.h"

#include <QFileInfo>

namespace cli {

using namespace Qt::StringLiterals;

Result<Answer> runSample(const Request& request)
{
    DESK_TRY(sample::writeSample(request.operand("REGISTER")));
    const QString path = QFileInfo(request.operand("REGISTER")).absoluteFilePath();
    return Answer{.sections = {facts({fact(u"register"_s, tr("Register"), path),
                                      fact(u"today"_s, tr("Tells its story from"), sample::sampleToday(),
                                           domain::FieldType::Date)})},
                  .line = path};
}

} // namespace cli
