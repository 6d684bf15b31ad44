// Pages a second of a tagged PDF with headings, tables and charts at three lengths, beside the floor of this
// machine in the same run: bare pango and cairo, as many pages with as many texts, without structure. Each
// measurement runs in its own process, so that the peak of memory is its own; seconds are those of the
// processor, so that a busy machine does not count. At the end the program itself makes the annual status
// report of a register with 2,100 coalitions.
//   press_benchmark            all, medians of five
//   press_benchmark WHO PAGES  one measurement: "seconds pages kilobytes"
//   press_benchmark report REGISTER PDF  the same of the program
#include "core/press/press.h"
#include "tests/benchmarks/fixture.h"

#include <pango/pangocairo.h>

#include <cairo-pdf.h>

#include <QCoreApplication>
#include <QPdfDocument>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstring>
#include <ctime>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace document;

namespace {

constexpr int kRuns = 5;
constexpr int kRowsOfPage = 34;
constexpr int kPagesOfSection = 10;
constexpr int kCoalitions = 2400; // a thousand pages
constexpr int kMegabytesGoal = 60;

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

Measurement measure(const QStringList& arguments)
{
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(), arguments);
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

/// Coalitions with all that a report tells of: texts, a contact, members, an annual report, an output.
void writeRegister(const QString& path)
{
    const support::FixedClock clock(QDate(2022, 2, 15));
    const auto office = benchmark::newOffice(path, clock);
    const QString sentence = u"It brings people of all stakeholder groups together, writes down what works, "
                             u"and carries it to those "
                             "who decide about the Internet in their countries. "_s;
    registry::Transaction transaction(office->file(), office::note(*office, "benchmark", u"Coalitions"_s));
    const auto write = [&](const char* noun, const domain::FieldValues& values, office::RecordId parent,
                           const QString& state, QDate on) {
        return benchmark::must(office::writeRecord(
            *office, {.noun = QString::fromLatin1(noun), .values = values, .parent = parent},
            {.state = state, .on = on, .isTakenOver = true}));
    };
    for (int i = 0; i < kCoalitions; ++i) {
        const QString number = QString::number(i);
        const QDate day = QDate(2021, 1, 4).addDays(i % 300);
        const auto coalition = write("dynamic-coalition",
                                     {{u"name"_s, u"Dynamic Coalition on Matter "_s + number},
                                      {u"acronym"_s, u"DC-"_s + number},
                                      {u"focus"_s, sentence.repeated(2 + i % 5)},
                                      {u"website"_s, u"https://dc%1.example.org/"_s.arg(number)}},
                                     {}, {}, QDate(2020, 5, 5));
        const auto person = write(
            "person",
            {{u"name"_s, u"Person %1 Family"_s.arg(number)}, {u"email"_s, u"p%1@example.org"_s.arg(number)}},
            {}, {}, {});
        write("role",
              {{u"person"_s, person.value()},
               {u"role"_s, u"contact-person"_s},
               {u"starts"_s, QDate(2020, 5, 5)}},
              coalition, {}, {});
        write("membership-figure", {{u"on"_s, day}, {u"members"_s, qint64(20 + i % 300)}}, coalition, {}, {});
        write("annual-report",
              {{u"year"_s, qint64(2021)},
               {u"received-on"_s, QDate(2022, 1, 4)},
               {u"events"_s, u"Three events"_s},
               {u"meetings"_s, u"Five meetings"_s}},
              coalition, u"accepted"_s, QDate(2022, 1, 10));
        write("output",
              {{u"title"_s, u"Paper on matter "_s + number},
               {u"kind"_s, u"paper"_s},
               {u"published-on"_s, day},
               {u"summary"_s, sentence}},
              coalition, u"published"_s, day);
    }
    benchmark::must(office->commit(transaction));
}

/// The program's own use of memory, and its time of the processor. A process takes over the peak of the one
/// that it comes from, so this runs in one that has done nothing else.
int measureReport(const char* registerPath, const char* output)
{
    const pid_t child = fork();
    if (child == 0) {
        if (!std::freopen("/dev/null", "w", stdout))
            _exit(1);
        execl(DESK_PROGRAM, "secretariat-desk", "report", registerPath, "annual-status", "--cycle", "2021",
              "--today", "2022-02-15", "--output", output, nullptr);
        _exit(1);
    }
    int status = 1;
    rusage usage{};
    if (child < 0 || wait4(child, &status, 0, &usage) < 0 || status != 0)
        return 1;
    const auto seconds = [](const timeval& time) { return double(time.tv_sec) + double(time.tv_usec) / 1e6; };
    const long peak = usage.ru_maxrss;
    QPdfDocument pdf;
    pdf.load(QString::fromLocal8Bit(output));
    std::printf("%f %d %ld\n", seconds(usage.ru_utime) + seconds(usage.ru_stime), pdf.pageCount(), peak);
    return 0;
}

void compareReport()
{
    const QTemporaryDir folder;
    const QString registerPath = folder.filePath(u"benchmark.register"_s);
    writeRegister(registerPath);
    std::vector<Measurement> runs;
    for (int i = 0; i < kRuns; ++i)
        runs.push_back(measure({u"report"_s, registerPath, folder.filePath(u"report.pdf"_s)}));
    const Measurement report = medianOf(runs);
    std::printf("\nannual status report of %d coalitions, by the program: %d pages, %.0f pages/s, "
                "peak memory %.0f MB, goal %d MB%s\n",
                kCoalitions, report.pages, report.pagesPerSecond, report.megabytes, kMegabytesGoal,
                report.megabytes > kMegabytesGoal ? "  missed" : "");
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    if (argc == 3)
        return measureOne(argv[1], std::atoi(argv[2]));
    if (argc == 4)
        return measureReport(argv[2], argv[3]);
    std::printf("%-7s %15s %15s %7s %14s\n", "pages", "floor pages/s", "press pages/s", "ratio",
                "peak memory MB");
    for (const int pages : {20, 200, 1000}) {
        std::vector<Measurement> floors;
        std::vector<Measurement> presses;
        for (int i = 0; i < kRuns; ++i) {
            floors.push_back(measure({u"floor"_s, QString::number(pages)}));
            presses.push_back(measure({u"press"_s, QString::number(pages)}));
        }
        const Measurement floor = medianOf(floors);
        const Measurement pressed = medianOf(presses);
        std::printf("%-7d %15.0f %15.0f %7.2f %14.0f\n", pressed.pages, floor.pagesPerSecond,
                    pressed.pagesPerSecond, pressed.pagesPerSecond / floor.pagesPerSecond, pressed.megabytes);
    }
    compareReport();
}
