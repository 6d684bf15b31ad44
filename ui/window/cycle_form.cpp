#include "ui/window/cycle_form.h"

#include "core/support/text.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/plain_text.h"
#include "ui/widgets/problem_line.h"

#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int kFieldWidth = 260;
}

CycleForm::CycleForm(QWidget* parent)
    : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(kTight / 2);
    m_year = row("year", new QLineEdit);
    m_number = row("number", new QLineEdit);
    m_starts = row("starts", new DateEdit);
    m_ends = row("ends", new DateEdit);
    m_place = row("place", new QLineEdit);
}

CycleForm::Row CycleForm::row(const char* key, QLineEdit* edit)
{
    const domain::Field* field = domain::noun(u"cycle"_s)->field(QLatin1StringView(key));
    edit->setObjectName(u"cycle-"_s + QLatin1StringView(key));
    edit->setMaximumWidth(kFieldWidth);
    const Row row{key, edit, new ProblemLine(*edit, edit->objectName() + "-mistake"_L1)};
    layout()->addWidget(
        labelFor(edit, field->isRequired ? field->labelText() : tr("%1 (optional)").arg(field->labelText())));
    layout()->addWidget(edit);
    layout()->addWidget(row.mistake);
    connect(edit, &QLineEdit::editingFinished, this, [this, row] {
        if (!row.edit->text().isEmpty())
            read(row);
    });
    return row;
}

std::optional<QVariant> CycleForm::read(const Row& row)
{
    const domain::Field* field = domain::noun(u"cycle"_s)->field(QLatin1StringView(row.key));
    QString written = row.edit->text();
    QString mistake;
    if (field->type == domain::FieldType::Date) {
        const auto day = readDay(written);
        written = day ? support::isoDate(*day) : QString();
        mistake = day ? QString() : day.error().message;
    }
    const auto value = domain::parseValue(*field, written);
    if (mistake.isEmpty() && !value)
        mistake = value.error().message;
    if (mistake.isEmpty() && field->isRequired && value->isNull())
        mistake = tr("%1 is needed.").arg(field->labelText());
    if (mistake.isEmpty() && qstrcmp(row.key, "ends") == 0) {
        const QDate starts = static_cast<DateEdit*>(m_starts.edit)->date();
        if (starts.isValid() && value->toDate() < starts)
            mistake = tr("The meeting cannot end before it starts.");
    }
    sayProblem(*row.edit, *row.mistake, mistake);
    return mistake.isEmpty() ? std::optional(*value) : std::nullopt;
}

std::optional<office::FirstCycle> CycleForm::cycle()
{
    // All are read, so that every mistake shows at once.
    const auto year = read(m_year);
    const auto number = read(m_number);
    const auto starts = read(m_starts);
    const auto ends = read(m_ends);
    const auto place = read(m_place);
    if (!year || !number || !starts || !ends || !place)
        return std::nullopt;
    return office::FirstCycle{.year = year->toInt(),
                              .number = number->toInt(),
                              .starts = starts->toDate(),
                              .ends = ends->toDate(),
                              .place = place->toString()};
}

} // namespace ui
