#include "app/cli/saving.h"

#include "app/cli/texts.h"
#include "core/press/press.h"
#include "core/support/save_file.h"

#include <QFileInfo>

namespace cli {

using namespace Qt::StringLiterals;
using support::ErrorCode;
using support::fail;
using support::Result;

namespace {

Result<QByteArray> pressed(document::Document&& document, const QString& ending)
{
    if (ending == u"pdf")
        return press::toPdf(std::move(document));
    if (ending == u"odt")
        return press::toOdt(document);
    if (ending == u"html")
        return press::toHtml(document);
    if (ending == u"md")
        return press::toMarkdown(document);
    return fail(ErrorCode::WrongUsage,
                tr("--output takes a file whose name ends with .pdf, .odt, .html or .md."));
}

} // namespace

QString endingOf(const QString& path) { return QFileInfo(path).suffix().toLower(); }

support::Status mustEndWith(const Request& request, const QStringList& endings)
{
    if (endings.contains(endingOf(request.value("output"))))
        return {};
    return fail(ErrorCode::WrongUsage,
                tr("--output takes a file whose name ends with .%1 here.").arg(endings.join(tr(" or ."))));
}

Result<Answer> save(const Request& request, const QByteArray& content)
{
    const QString path = QFileInfo(request.value("output")).absoluteFilePath();
    DESK_TRY(support::saveFile(path, content));
    return Answer{
        .sections = {facts({fact(u"output"_s, tr("File"), path),
                            fact(u"size"_s, tr("Bytes"), content.size(), domain::FieldType::Count)})},
        .line = path};
}

Result<Answer> pressAndSave(const Request& request, document::Document document)
{
    const QString ending = endingOf(request.value("output"));
    const QString advice = ending == u"pdf" ? press::fontAdvice(document) : QString();
    if (!advice.isEmpty())
        DESK_TRY(request.tell({}, {advice}));
    DESK_ASSIGN(const QByteArray content, pressed(std::move(document), ending));
    return save(request, content);
}

} // namespace cli
