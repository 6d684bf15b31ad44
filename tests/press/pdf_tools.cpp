#include "tests/press/pdf_tools.h"

#include "core/support/csv_cell.h"

#include "core/press/press.h"

#include <QProcess>

using namespace Qt::StringLiterals;
using namespace document;

PressedPdf::PressedPdf(const Document& document)
{
    const auto pdf = press::toPdf(document);
    if (!pdf) {
        qWarning() << pdf.error().message;
        return;
    }
    m_bytes = *pdf;
    QFile file(m_folder.filePath(u"document.pdf"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(m_bytes) != m_bytes.size())
        qWarning() << file.errorString();
}

QString PressedPdf::ask(const QString& program, const QStringList& optionsBefore,
                        const QStringList& after) const
{
    QProcess process;
    process.start(program, optionsBefore + QStringList{m_folder.filePath(u"document.pdf"_s)} + after);
    if (!process.waitForFinished(60'000) || process.exitCode() != 0) {
        qWarning() << program << process.errorString() << process.readAllStandardError();
        return {};
    }
    return QString::fromUtf8(process.readAllStandardOutput());
}

QString PressedPdf::text(int page) const
{
    QStringList options{u"-enc"_s, u"UTF-8"_s};
    if (page > 0)
        options += {u"-f"_s, QString::number(page), u"-l"_s, QString::number(page)};
    return ask(u"pdftotext"_s, options, {u"-"_s});
}

int PressedPdf::pageCount() const { return ask(u"qpdf"_s, {u"--show-npages"_s}).trimmed().toInt(); }

QString PressedPdf::source() const
{
    return ask(u"qpdf"_s, {u"--qdf"_s, u"--object-streams=disable"_s, u"--no-original-object-ids"_s},
               {u"-"_s});
}

Document emptyDocument()
{
    return {.title = u"Annual status report"_s,
            .language = u"en"_s,
            .distribution = Distribution::Mag,
            .asOf = QDateTime(QDate(2021, 10, 31), QTime(12, 0), Qt::UTC),
            .registerName = u"igf.register"_s,
            .headHash = u"a1b2c3d4"_s};
}

Document documentOfEverything()
{
    Document document = emptyDocument();
    document.add(Cover{{{u"Cycle"_s, Text(u"2021"_s)}}}).add(Contents{u"Contents"_s, 2}).pageBreak();
    document.heading(1, u"Summary"_s, u"summary"_s)
        .paragraph(Text(u"Of 22 coalitions "_s)
                       .bold(u"19"_s)
                       .add(u" reported, see "_s)
                       .link(u"the list"_s, u"#list"_s))
        .bullets({Text(u"first point"_s), Text(u"second point"_s)})
        .add(Figure{.chart = {.categories = {u"accepted"_s, u"late"_s},
                              .series = {{u"Reports"_s, Tone::Ok, {19, 3}}}},
                    .caption = u"Reports of the cycle"_s,
                    .alternativeText = u"19 reports accepted, 3 late"_s,
                    .data = Attachment{u"reports.csv"_s, u"Reports"_s,
                                       (support::csvRow({u"state"_s, u"count"_s}) +
                                        support::csvRow({u"late, or \"lost\""_s, u"3"_s}))
                                           .toUtf8()}})
        .note(Text(u"Two answers are awaited."_s), NoteKind::Warning);
    document.heading(1, u"Dynamic Coalitions"_s, u"list"_s).heading(2, u"All of them"_s);
    document.add(Table{.caption = u"Coalitions of the cycle"_s}
                     .column(u"Coalition"_s)
                     .column(u"State"_s)
                     .column(u"Meetings"_s, Alignment::End)
                     .row({u"Accessibility and Disability"_s, Cell::state(u"Recognized"_s, Tone::Ok), u"4"_s})
                     .row({u"Core Internet Values"_s, Cell::state(u"Inquiry"_s, Tone::Risk), u"1"_s}));
    document.add(KeyValues{}.add(u"Focal point"_s, Text(u"The Secretariat"_s)));
    return document;
}

document::Table tableOf(int rows, const QString& text)
{
    document::Table table;
    table.column(u"Headword"_s).column(u"Number"_s, document::Alignment::End);
    for (int i = 0; i < rows; ++i)
        table.row({text, QString::number(i)});
    return table;
}
