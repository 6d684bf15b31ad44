// Pages a second of a tagged PDF with headings, tables and charts at three lengths, beside the floor of this
// machine in the same run: bare pango and cairo, as many pages with as many texts, without structure. Each
// measurement runs in its own process, so that the peak of memory is its own; seconds are those of the
// processor, so that a busy machine does not count.
//   press_benchmark            all, medians of five
//   press_benchmark WHO PAGES  one measurement: "seconds pages kilobytes"
#include "core/press/press.h"

#include <pango/pangocairo.h>

#include <cairo-pdf.h>

#include <QCoreApplication>
#include <QProcess>

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstring>
#include <ctime>

#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace document;

namespace {

constexpr int kRuns = 5;
constexpr int kRowsOfPage = 34;
constexpr int kPagesOfSection = 10;

Document documentOf(int pages)
{
    Document document{.title = u"Benchmark"_s, .asOf = QDateTime(QDate(2021, 10, 31), QTime(12, 0), Qt::UTC)};
    int number = 0;
    for (int page = 0; page < pages; page += kPagesOfSection) {
        document.heading(1, u"Section of page %1"_s.arg(page + 1))
            .paragraph(
                Text(u"The coalitions met, published and reported in the course of the year. "_s.repeated(6)))
            .add(Figure{.chart = {.categories = {u"accepted"_s, u"late"_s, u"missing"_s},
                                  .series = {{u"Reports"_s, Tone::Accent, {19, 2, 1}}}},
                        .caption = u"Reports"_s,
                        .alternativeText = u"19 accepted, 2 late, 1 missing"_s});
        Table table{.caption = u"Workstreams"_s};
        table.column(u"Name"_s).column(u"State"_s);
        table.column(u"Since"_s).column(u"Word"_s);
        table.column(u"Meetings"_s, Alignment::End);
        for (int row = 0; row < kRowsOfPage * kPagesOfSection - 14; ++row, ++number)
            table.row({u"Workstream number %1"_s.arg(number), Cell::state(u"Recognized"_s, Tone::Ok),
                       u"31 Jan 2021"_s, u"word %1"_s.arg(number % 5000), QString::number(number)});
        document.add(std::move(table));
    }
    return document;
}

int press(Document document)
{
    int done = 0;
    const auto pdf = press::toPdf(std::move(document),
                                  {.progress = [&done](int page, double) { return done = page, true; }});
    return pdf ? done + 1 : 0;
}

int printBarePages(int pages)
{
    QByteArray out;
    const auto append = [](void* target, const unsigned char* data, unsigned length) {
        static_cast<QByteArray*>(target)->append(reinterpret_cast<const char*>(data), qsizetype(length));
        return CAIRO_STATUS_SUCCESS;
    };
    cairo_surface_t* surface = cairo_pdf_surface_create_for_stream(append, &out, 595, 842);
    cairo_t* cairo = cairo_create(surface);
    PangoLayout* layout = pango_cairo_create_layout(cairo);
    PangoFontDescription* font = pango_font_description_from_string("Noto Sans 9");
    pango_layout_set_font_description(layout, font);
    int number = 0;
    for (int page = 0; page < pages; ++page) {
        for (int row = 0; row < kRowsOfPage; ++row, ++number) {
            const QByteArray count = QByteArray::number(number);
            const std::array<QByteArray, 5> cells{"Workstream number " + count, "Recognized", "31 Jan 2021",
                                                  "word " + QByteArray::number(number % 5000), count};
            for (size_t column = 0; column < cells.size(); ++column) {
                pango_layout_set_text(layout, cells[column].constData(), int(cells[column].size()));
                cairo_move_to(cairo, 62 + 94.0 * double(column), 62 + 20.0 * row);
                pango_cairo_show_layout(cairo, layout);
            }
        }
        cairo_show_page(cairo);
    }
    cairo_surface_finish(surface);
    const bool isWritten = cairo_surface_status(surface) == CAIRO_STATUS_SUCCESS;
    pango_font_description_free(font);
    g_object_unref(layout);
    cairo_destroy(cairo);
    cairo_surface_destroy(surface);
    return isWritten ? pages : 0;
}

int measureOne(const char* who, int pages)
{
    const bool isPress = std::strcmp(who, "press") == 0;
    Document document = documentOf(isPress ? pages : 0);
    const std::clock_t start = std::clock();
    const int done = isPress ? press(std::move(document)) : printBarePages(pages);
    const double seconds = double(std::clock() - start) / CLOCKS_PER_SEC;
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    std::printf("%f %d %ld\n", seconds, done, usage.ru_maxrss);
    return done > 0 ? 0 : 1;
}

struct Measurement
{
    double pagesPerSecond;
    int pages;
    double megabytes;
};

Measurement measure(const QString& who, int pages)
{
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(), {who, QString::number(pages)});
    process.waitForFinished(-1);
    const QList<QByteArray> words = process.readAllStandardOutput().simplified().split(' ');
    if (words.size() != 3)
        qFatal("a measurement failed: %s", process.readAllStandardError().constData());
    return {words[1].toDouble() / words[0].toDouble(), words[1].toInt(), words[2].toDouble() / 1024};
}

Measurement medianOf(std::vector<Measurement> runs)
{
    std::sort(runs.begin(), runs.end(),
              [](const auto& a, const auto& b) { return a.pagesPerSecond < b.pagesPerSecond; });
    return runs[runs.size() / 2];
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    if (argc == 3)
        return measureOne(argv[1], std::atoi(argv[2]));
    std::printf("%-7s %15s %15s %7s %14s\n", "pages", "floor pages/s", "press pages/s", "ratio",
                "peak memory MB");
    for (const int pages : {20, 200, 1000}) {
        std::vector<Measurement> floors;
        std::vector<Measurement> presses;
        for (int i = 0; i < kRuns; ++i) {
            floors.push_back(measure(u"floor"_s, pages));
            presses.push_back(measure(u"press"_s, pages));
        }
        const Measurement floor = medianOf(floors);
        const Measurement pressed = medianOf(presses);
        std::printf("%-7d %15.0f %15.0f %7.2f %14.0f\n", pressed.pages, floor.pagesPerSecond,
                    pressed.pagesPerSecond, pressed.pagesPerSecond / floor.pagesPerSecond, pressed.megabytes);
    }
}
