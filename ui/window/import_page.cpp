#include "ui/window/import_page.h"

#include "core/office/desk/history.h"
#include "core/office/transfer/kept_columns.h"
#include "core/support/direction.h"
#include "core/support/register_files.h"
#include "core/support/text.h"
#include "ui/desk/desk.h"
#include "ui/look/desk_style.h"
#include "ui/look/icons.h"
#include "ui/widgets/deliberate_focus.h"
#include "ui/widgets/in_worker.h"
#include "ui/widgets/plain_text.h"
#include "ui/widgets/scrolled.h"
#include "ui/window/import_rows_model.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QFileInfo>
#include <QFormLayout>
#include <QHeaderView>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QTableView>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;
using support::ErrorCode;

namespace {

constexpr int kColumnRowsShown = 5; ///< the choices scroll
constexpr int kSheetNameShown = 16;
constexpr int kRowsSeen = 6; ///< under however many lines about them

support::Result<QByteArray> contentOf(const QString& path)
{
    DESK_TRY(support::mayBeRead(path));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return support::fail(ErrorCode::UnusableFile,
                             ImportPage::tr("The file cannot be read: %1.").arg(file.errorString()), path);
    if (file.size() > exchange::kFileLimit)
        return support::fail(ErrorCode::UnusableFile, ImportPage::tr("The file is too large to be a list."),
                             path);
    return file.readAll();
}

constexpr int kColumnWidths[] = {50, 100, 240, 130, 180}; // the last one takes what is left

} // namespace

ImportPage::ImportPage(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_kind(new QComboBox)
    , m_choose(new QPushButton(icon(u"open"_s), tr("Ch&oose the file…")))
    , m_file(plainLabel({}, TextStyle::Note))
    , m_sheetLabel(nullptr)
    , m_sheet(new QComboBox)
    , m_encoding(new QComboBox)
    , m_dates(new QComboBox)
    , m_stateLabel(nullptr)
    , m_state(new QComboBox)
    , m_columns(new QScrollArea)
    , m_outcome(wrappedLabel())
    , m_howRead(wrappedLabel())
    , m_rows(new ImportRowsModel(this))
    , m_table(new QTableView)
    , m_progress(new QProgressBar)
    , m_cancel(new QPushButton(tr("Cancel")))
    , m_store(new QPushButton(tr("I&mport")))
    , m_take(new QPushButton(tr("Import and ta&ke what the list says")))
{
    m_kind->setObjectName(u"import-kind"_s);
    bool isOfRegisters = false;
    for (const exchange::ImportKind& kind : exchange::importKinds()) {
        if (kind.isOfRegisters && !isOfRegisters)
            m_kind->insertSeparator(m_kind->count());
        isOfRegisters = kind.isOfRegisters;
        m_kind->addItem(kind.labelText(), kind.keyText());
    }
    m_choose->setObjectName(u"import-choose"_s);
    m_sheet->setObjectName(u"import-sheet"_s);
    m_sheet->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_sheet->setMinimumContentsLength(kSheetNameShown);
    m_sheetLabel = labelFor(m_sheet, tr("Sheet of the file"));
    m_encoding->setObjectName(u"import-encoding"_s);
    m_encoding->addItem(tr("Found out"), QString());
    for (const QString& name : exchange::encodings())
        m_encoding->addItem(name, name);
    m_dates->setObjectName(u"import-dates"_s);
    m_dates->addItem(tr("Refuse it"), int(exchange::DateOrder::Unknown));
    m_dates->addItem(tr("The day comes first"), int(exchange::DateOrder::DayFirst));
    m_dates->addItem(tr("The month comes first"), int(exchange::DateOrder::MonthFirst));
    m_columns->setObjectName(u"import-columns"_s);
    m_columns->setAccessibleName(tr("Columns that no field takes by itself"));
    m_columns->setWidgetResizable(true);
    m_columns->setFrameShape(QFrame::NoFrame);
    m_columns->setFocusPolicy(Qt::ClickFocus);
    m_columns->setMaximumHeight(kColumnRowsShown * kRowHeight);
    m_outcome->setObjectName(u"import-outcome"_s);
    m_howRead->setObjectName(u"import-how-read"_s);
    m_state->setObjectName(u"import-state"_s);
    m_stateLabel = labelFor(m_state, tr("New records whose state the list does not tell"));
    m_table->setObjectName(u"import-rows"_s);
    m_table->setAccessibleName(tr("Rows of the list, and what becomes of them"));
    m_table->setModel(m_rows);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(kRowHeight);
    m_table->setMinimumHeight((1 + kRowsSeen) * kRowHeight);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    for (int column = 0; column < int(std::size(kColumnWidths)); ++column)
        m_table->setColumnWidth(column, kColumnWidths[column]);
    m_cancel->setObjectName(u"import-cancel"_s);
    m_store->setObjectName(u"import-store"_s);
    makePrimary(m_store);
    m_take->setObjectName(u"import-take"_s);
    keepFocusDeliberate(m_store);
    keepFocusDeliberate(m_take);

    auto* all = new QWidget;
    auto* column = new QVBoxLayout(all);
    column->setContentsMargins(0, 0, kInside, 0);
    column->setSpacing(kInside);
    column->addWidget(plainLabel(tr("Import a list"), TextStyle::Title));
    column->addWidget(wrappedLabel(tr("A CSV, .xlsx or .ods file with a header row. Rows that are in the "
                                      "register already are brought up "
                                      "to date; one undo takes the whole import back."),
                                   TextStyle::Note));
    column->addSpacing(kInside);
    column->addWidget(labelFor(m_kind, tr("What the &list holds")));
    column->addWidget(m_kind, 0, Qt::AlignLeading);
    auto* file = new QHBoxLayout;
    file->addWidget(m_choose);
    file->addWidget(m_file, 1);
    column->addLayout(file);
    auto* reading = new QHBoxLayout;
    reading->addWidget(m_sheetLabel);
    reading->addWidget(m_sheet);
    reading->addWidget(labelFor(m_encoding, tr("Encoding of the file")));
    reading->addWidget(m_encoding);
    reading->addSpacing(kInside);
    reading->addWidget(labelFor(m_dates, tr("A day written 1/2/2022")));
    reading->addWidget(m_dates);
    reading->addStretch();
    column->addLayout(reading);
    auto* state = new QHBoxLayout;
    state->addWidget(m_stateLabel);
    state->addWidget(m_state);
    state->addStretch();
    column->addLayout(state);
    column->addWidget(m_columns);
    auto* work = new QHBoxLayout;
    work->addWidget(m_progress, 1);
    work->addWidget(m_cancel);
    column->addLayout(work);
    for (QWidget* part : std::initializer_list<QWidget*>{m_progress, m_cancel}) {
        QSizePolicy policy = part->sizePolicy();
        policy.setRetainSizeWhenHidden(true); // what was found stays where it is
        part->setSizePolicy(policy);
    }
    column->addSpacing(kInside);
    column->addWidget(m_outcome);
    column->addWidget(m_howRead);
    column->addWidget(m_table, 1);
    column->addStretch();
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_store);
    buttons->addWidget(m_take);
    buttons->addStretch();
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(kEdge, kEdge, kEdge, kEdge);
    page->setSpacing(kInside);
    page->addWidget(scrolled(all), 1);
    page->addLayout(buttons); // what can be done stays in sight
    setFocusProxy(m_kind);
    for (QWidget* later : std::initializer_list<QWidget*>{m_sheetLabel, m_sheet, m_stateLabel, m_state,
                                                          m_columns, m_table, m_store, m_take})
        later->hide();
    setWorking(false);

    connect(&desk, &Desk::changed, this, &ImportPage::tellWhetherTakenBack);
    connect(m_choose, &QPushButton::clicked, this, &ImportPage::chooseFile);
    connect(m_store, &QPushButton::clicked, this, [this] { store(office::OnConflict::Keep); });
    connect(m_take, &QPushButton::clicked, this, [this] { store(office::OnConflict::Take); });
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_isCancelled = true;
        ++m_reading;
        if (!m_desk.isBusy())
            setWorking(false);
    });
    connect(m_kind, &QComboBox::currentIndexChanged, m_state, &QComboBox::clear); // those of another kind
    for (const QComboBox* choice : {m_kind, m_sheet, m_encoding, m_dates, m_state})
        connect(choice, &QComboBox::currentIndexChanged, this, [this] {
            if (!m_path.isEmpty())
                read(m_path);
        });
}

void ImportPage::chooseFile()
{
    const QString path = m_desk.files().open(this, tr("Choose the list"),
                                             tr("Lists (*.csv *.txt *.xlsx *.ods);;All files (*)"));
    if (path.isEmpty())
        return;
    offerSheets({}); // those of another file
    read(path);
}

void ImportPage::read(const QString& path)
{
    m_path = path;
    m_plan.reset();
    m_stored.clear();
    m_table->setEnabled(true);
    m_file->setText(QFileInfo(path).fileName());
    for (QWidget* later : std::initializer_list<QWidget*>{m_table, m_store, m_take})
        later->hide();
    m_outcome->clear();
    m_howRead->clear();
    setWorking(true, tr("Reading…"));
    const int number = ++m_reading;
    inWorker(
        this, [&kind = kind(), path, how = reading()] { return readFile(kind, path, how); },
        [this, number](Read read) {
            if (number != m_reading)
                return;
            offerSheets(read.sheets);
            offerColumns(read.unknownHeaders);
            preview(std::move(read.plan));
        });
}

ImportPage::Read ImportPage::readFile(const exchange::ImportKind& kind, const QString& path,
                                      const exchange::ListReading& how)
{
    const auto content = contentOf(path);
    if (!content)
        return {support::fail(content.error()), {}, {}};
    return {exchange::planImport(kind, *content, how),
            exchange::unknownHeaders(kind, *content, how).value_or(QStringList()),
            exchange::sheetNames(*content).value_or(exchange::SheetNames())};
}

void ImportPage::offerSheets(const exchange::SheetNames& sheets)
{
    const QSignalBlocker quiet(m_sheet); // it is what was read
    const QString chosen = m_sheet->currentData().toString();
    m_sheet->clear();
    for (const QString& name : sheets.all)
        m_sheet->addItem(
            (sheets.hidden.contains(name) ? tr("%1 (hidden)") : u"%1"_s).arg(support::excerpt(name)), name);
    m_sheet->setCurrentIndex(m_sheet->findData(sheets.all.contains(chosen) ? chosen : sheets.usual));
    for (QWidget* one : std::initializer_list<QWidget*>{m_sheetLabel, m_sheet})
        one->setVisible(!sheets.all.isEmpty() && sheets.all != QStringList(sheets.usual));
}

const exchange::ImportKind& ImportPage::kind() const
{
    return *exchange::importKind(m_kind->currentData().toString());
}

exchange::ListReading ImportPage::reading() const
{
    return {.encoding = m_encoding->currentData().toString(),
            .sheet = m_sheet->currentData().toString(),
            .dateOrder = exchange::DateOrder(m_dates->currentData().toInt()),
            .matches = office::keptColumns(kind()),
            .untoldState = m_state->currentData().toString()};
}

void ImportPage::offerColumns(const QStringList& headers)
{
    auto* choices = new QWidget;
    auto* form = new QFormLayout(choices);
    form->setContentsMargins({});
    QHash<QString, QString> kept;
    for (const auto& [header, field] : office::keptColumns(kind()))
        kept.insert(header, field);
    for (qsizetype i = 0; i < headers.size(); ++i) {
        const QString& header = headers[i];
        auto* choice = new QComboBox;
        choice->setObjectName(u"import-column-%1"_s.arg(i + 1));
        choice->addItem(tr("Not taken"), QString());
        for (const domain::Field* field : exchange::importFields(kind()))
            choice->addItem(field->labelText(), field->keyText());
        choice->setCurrentIndex(std::max(0, choice->findData(kept.value(header))));
        form->addRow(labelFor(choice, tr("The column “%1” is").arg(support::excerpt(header))), choice);
        connect(choice, &QComboBox::activated, this, [this, choice, header] {
            office::keepColumn(kind(), {header, choice->currentData().toString()});
            read(m_path);
        });
    }
    m_columns->setWidget(choices); // which takes the earlier ones away
    m_columns->setMinimumHeight(std::min(m_columns->maximumHeight(), choices->sizeHint().height()));
    m_columns->setVisible(!headers.isEmpty());
}

void ImportPage::preview(support::Result<exchange::ImportPlan> plan)
{
    setWorking(false);
    if (!plan) {
        showProblem(plan.error());
        return;
    }
    m_plan = *std::move(plan);
    const auto report = run(true, office::OnConflict::Refuse);
    if (!report) {
        showProblem(report.error());
        return;
    }
    showReport(*report);
    showReading();
    offerStates(*report);
    askHow(*report);
}

void ImportPage::offerStates(const office::ImportReport& report)
{
    const domain::Vocabulary* const words = kind().stateWords();
    const bool isAsked =
        words && (!m_state->currentData().toString().isEmpty() ||
                  std::ranges::any_of(report.rows, [](const office::ImportedRow& row) {
                      return row.fate == office::RowFate::InQuestion && !row.reason.isEmpty();
                  }));
    m_stateLabel->setVisible(isAsked);
    m_state->setVisible(isAsked);
    if (!isAsked || m_state->count() > 0)
        return;
    const QSignalBlocker quiet(m_state); // nothing was chosen yet
    m_state->addItem(tr("Leave them out"), QString());
    for (const domain::Term& term : words->terms) {
        const QString key = QString::fromLatin1(term.key);
        m_state->addItem(words->label(key), key);
    }
}

void ImportPage::askHow(const office::ImportReport& report)
{
    const bool isConflict = report.conflicts > 0;
    const bool canStore = !isDoubtful() && report.created + report.updated > 0;
    m_store->setVisible(canStore);
    m_store->setText(isConflict ? tr("I&mport and keep the addresses that are there")
                                : tr("I&mport %n row(s)", nullptr, report.created + report.updated));
    m_take->setVisible(canStore && isConflict);
    if (isDoubtful())
        m_encoding->setFocus();
}

bool ImportPage::isDoubtful() const { return m_plan && m_plan->isEncodingDoubtful; }

void ImportPage::showReading()
{
    QStringList sentences = m_plan->remarks;
    if (isDoubtful())
        sentences.prepend(
            tr("It is not certain in which encoding the file was saved. Choose the one in which "
               "its text reads right, “%1” if it is this: “%2”")
                .arg(m_plan->encoding, support::isolated(m_plan->sample)));
    else if (!m_plan->sample.isEmpty())
        sentences.prepend(tr("Read as %1: “%2”").arg(m_plan->encoding, support::isolated(m_plan->sample)));
    m_howRead->setText(sentences.join(u'\n'));
}

void ImportPage::store(office::OnConflict onConflict)
{
    const auto report = run(false, onConflict);
    if (!report) {
        showProblem(report.error());
        return;
    }
    showReport(*report);
    m_choose->setFocus(); // the next list
    m_store->hide();
    m_take->hide();
    m_plan.reset();
    const QString done = tr("Imported: %1 new, %2 changed.")
                             .arg(locale().toString(report->created), locale().toString(report->updated));
    if (report->created + report->updated > 0) {
        m_stored = office::undoState(m_desk.office()).value_or({}).undo;
        m_told = m_outcome->text();
        m_desk.sayDone(done);
    } else {
        m_desk.say({.kind = Message::Kind::Done, .text = done}); // there is nothing to take back
    }
}

/// An account of what is in the register is true only as long as it is there.
void ImportPage::tellWhetherTakenBack()
{
    if (m_stored.isEmpty())
        return;
    const bool isTakenBack = office::undoState(m_desk.office()).value_or({}).redo == m_stored;
    m_outcome->setText(isTakenBack ? tr("Taken back: nothing of this list is stored now.") : m_told);
    m_table->setEnabled(!isTakenBack);
}

support::Result<office::ImportReport> ImportPage::run(bool isDryRun, office::OnConflict onConflict)
{
    m_isCancelled = false;
    m_desk.setBusy(true);
    setWorking(true, isDryRun ? tr("Comparing with the register…") : tr("Importing…"));
    m_progress->setMaximum(int(m_plan->rows.size()));
    const auto report =
        office::importPlan(m_desk.office(), *m_plan, isDryRun, onConflict, [this](qsizetype done) {
            m_progress->setValue(int(done));
            QApplication::processEvents();
            return !m_isCancelled;
        });
    setWorking(false);
    m_desk.setBusy(false);
    return report;
}

void ImportPage::showReport(const office::ImportReport& report)
{
    const auto number = [this](qsizetype n) { return locale().toString(n); };
    const QString pattern =
        report.isDryRun ? tr("Would be new: %1. Would change: %2. As they are: %3. Cannot be taken: %4.")
                        : tr("New: %1. Changed: %2. As they were: %3. Not taken: %4.");
    QStringList sentences{pattern.arg(number(report.created), number(report.updated),
                                      number(report.unchanged), number(report.refusedRows()))};
    if (report.isDryRun && report.conflicts > 0)
        sentences << tr("People for whom the list has another address: %1. Where a line means somebody else "
                        "of the same name, add that person first.")
                         .arg(number(report.conflicts));
    m_outcome->setForegroundRole(QPalette::WindowText);
    m_outcome->setText((sentences + report.remarks).join(u'\n'));
    m_rows->setRows(report.rows);
    m_table->setVisible(!report.rows.empty());
}

void ImportPage::showProblem(const support::Error& error)
{
    m_outcome->setForegroundRole(QPalette::BrightText);
    QStringList sentences = support::firstOf(error.reasons);
    sentences.removeAll(error.message);
    sentences.prepend(error.code == ErrorCode::Cancelled ? tr("Cancelled; nothing was changed.")
                                                         : error.message);
    m_outcome->setText(sentences.join(u'\n'));
}

void ImportPage::setWorking(bool isWorking, const QString& what)
{
    m_progress->setMaximum(0);
    m_progress->setFormat(what);
    m_progress->setAccessibleName(what);
    if (isWorking) {
        m_progress->show();
        m_cancel->show();
        holdFocus();
    }
    // Any of them would begin another reading, under the plan that is being carried out.
    for (QWidget* control :
         std::initializer_list<QWidget*>{m_kind, m_choose, m_sheet, m_dates, m_state, m_store, m_take})
        control->setDisabled(isWorking);
    m_encoding->setDisabled(isWorking || m_sheet->count() > 0); // a workbook says itself how it is written
    if (!isWorking) {
        giveFocusBack();
        m_progress->hide();
        m_cancel->hide();
    }
}

void ImportPage::holdFocus()
{
    const QWidget* const focus = QApplication::focusWidget();
    if (!focus || !isAncestorOf(focus) || focus == m_progress)
        return;
    m_focusName = focus->objectName();
    m_progress->setFocus(); // keys do nothing there
}

void ImportPage::giveFocusBack()
{
    const QString name = std::exchange(m_focusName, {});
    const QWidget* const focus = QApplication::focusWidget();
    if (name.isEmpty() || (focus && focus != m_progress && focus != m_cancel))
        return; // the person went elsewhere
    auto* const before = findChild<QWidget*>(name);
    (before && before->isVisibleTo(this) && before->isEnabled() && !isDeliberate(before) ? before : m_choose)
        ->setFocus();
}

} // namespace ui
