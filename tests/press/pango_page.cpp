#include "tests/press/pango_page.h"

#include "core/press/font_families.h"
#include "core/press/typesetter.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <pango/pangocairo.h>

#include <cairo-pdf.h>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr double kWidth = 210 * 72 / 25.4;
constexpr double kHeight = 297 * 72 / 25.4;
constexpr double kMargin = 22 * 72 / 25.4;
constexpr int kDotsPerInch = 144;

cairo_status_t append(void* target, const unsigned char* data, unsigned length)
{
    static_cast<QByteArray*>(target)->append(reinterpret_cast<const char*>(data), qsizetype(length));
    return CAIRO_STATUS_SUCCESS;
}

} // namespace

QByteArray pangoPage(const QString& text)
{
    const press::TextStyle style;
    QByteArray pdf;
    cairo_surface_t* surface = cairo_pdf_surface_create_for_stream(append, &pdf, kWidth, kHeight);
    cairo_t* cairo = cairo_create(surface);
    cairo_font_options_t* options = cairo_font_options_create();
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
    PangoContext* context = pango_font_map_create_context(pango_cairo_font_map_get_default());
    pango_cairo_context_set_font_options(context, options);
    pango_cairo_context_set_resolution(context, 72);
    pango_context_set_round_glyph_positions(context, FALSE);
    pango_context_set_language(context, pango_language_from_string("en"));
    pango_context_set_base_dir(context, PANGO_DIRECTION_LTR);
    PangoLayout* layout = pango_layout_new(context);
    PangoFontDescription* font = pango_font_description_new();
    pango_font_description_set_family(font, press::kFonts);
    pango_font_description_set_absolute_size(font, style.size * PANGO_SCALE);
    pango_layout_set_font_description(layout, font);
    pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR);
    pango_layout_set_width(layout, int((kWidth - 2 * kMargin) * PANGO_SCALE));
    const QByteArray utf8 = text.toUtf8();
    pango_layout_set_text(layout, utf8.constData(), int(utf8.size()));

    cairo_set_source_rgb(cairo, style.colour.red / 255.0, style.colour.green / 255.0,
                         style.colour.blue / 255.0);
    double baseline = kMargin + style.leading * 0.77;
    for (GSList* line = pango_layout_get_lines_readonly(layout); line; line = line->next) {
        cairo_move_to(cairo, kMargin, baseline);
        pango_cairo_show_layout_line(cairo, static_cast<PangoLayoutLine*>(line->data));
        baseline += style.leading;
    }
    pango_font_description_free(font);
    g_object_unref(layout);
    g_object_unref(context);
    cairo_font_options_destroy(options);
    cairo_destroy(cairo);
    cairo_surface_finish(surface);
    cairo_surface_destroy(surface);
    return pdf;
}

QImage bodyOf(const QByteArray& pdf)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"page.pdf"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size() || !file.flush())
        return {};
    const auto dots = [](double points) { return QString::number(int(points * kDotsPerInch / 72)); };
    QProcess process;
    process.start(u"pdftoppm"_s,
                  {u"-gray"_s, u"-singlefile"_s, u"-r"_s, QString::number(kDotsPerInch), u"-x"_s, dots(0),
                   u"-y"_s, dots(kMargin - 12), u"-W"_s, dots(kWidth), u"-H"_s, dots(kHeight - 2 * kMargin),
                   file.fileName(), folder.filePath(u"page"_s)});
    process.waitForFinished();
    QImage picture(folder.filePath(u"page.pgm"_s));
    if (picture.isNull())
        qWarning() << process.readAllStandardError();
    return picture.convertToFormat(QImage::Format_Grayscale8);
}

double difference(const QImage& actual, const QImage& expected)
{
    if (actual.size() != expected.size() || expected.isNull())
        return 1;
    double different = 0;
    double ink = 0;
    for (int y = 0; y < expected.height(); ++y)
        for (int x = 0; x < expected.width(); ++x) {
            const int a = actual.constScanLine(y)[x];
            const int e = expected.constScanLine(y)[x];
            different += std::abs(a - e);
            ink += 255 - e;
        }
    return different / std::max(ink, 1.0);
}
