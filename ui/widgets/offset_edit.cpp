#include "ui/widgets/offset_edit.h"

#include "ui/look/measures.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>

namespace ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int kNumberWidth = 64;
constexpr qint64 kDaysAWeek = 7;
} // namespace

OffsetEdit::OffsetEdit(QWidget* parent)
    : QWidget(parent)
    , m_number(new QLineEdit)
    , m_unit(new QComboBox)
    , m_side(new QComboBox)
{
    m_number->setFixedWidth(kNumberWidth);
    m_number->setAlignment(Qt::AlignTrailing);
    m_number->setAccessibleName(tr("Number"));
    m_unit->addItem(tr("weeks"), u"weeks"_s);
    m_unit->addItem(tr("days"), u"days"_s);
    m_unit->setAccessibleName(tr("Weeks or days"));
    m_side->addItem(tr("before"), u"before"_s);
    m_side->addItem(tr("after"), u"after"_s);
    m_side->setAccessibleName(tr("Before or after"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(kInside);
    row->addWidget(m_number);
    for (QComboBox* combo : {m_unit, m_side}) {
        combo->setFocusPolicy(Qt::StrongFocus); // the wheel scrolls the form, it does not change values
        row->addWidget(combo);
        connect(combo, &QComboBox::activated, this, &OffsetEdit::chosen);
    }
    row->addStretch();
    setFocusProxy(m_number);
    connect(this, &QObject::objectNameChanged, this, [this](const QString& name) {
        m_number->setObjectName(name + u"-number"_s);
        m_unit->setObjectName(name + u"-unit"_s);
        m_side->setObjectName(name + u"-side"_s);
    });
    connect(m_number, &QLineEdit::textEdited, this, &OffsetEdit::typed);
    connect(m_number, &QLineEdit::editingFinished, this, &OffsetEdit::chosen);
}

void OffsetEdit::setDays(std::optional<qint64> days)
{
    if (!days) { // unit and side stay: they are what the next number will most likely be in
        m_number->clear();
        return;
    }
    const qint64 distance = std::abs(*days);
    const bool isInWeeks = distance % kDaysAWeek == 0;
    m_number->setText(QString::number(isInWeeks ? distance / kDaysAWeek : distance));
    m_unit->setCurrentIndex(isInWeeks ? 0 : 1);
    m_side->setCurrentIndex(*days > 0 ? 1 : 0);
}

QString OffsetEdit::written() const
{
    const QString number = m_number->text().trimmed();
    return number.isEmpty() ? QString()
                            : u"%1 %2 %3"_s.arg(number, m_unit->currentData().toString(),
                                                m_side->currentData().toString());
}

void OffsetEdit::write(const QString& written)
{
    m_number->setText(written.section(u' ', 0, -3));
    m_unit->setCurrentIndex(std::max(0, m_unit->findData(written.section(u' ', -2, -2))));
    m_side->setCurrentIndex(std::max(0, m_side->findData(written.section(u' ', -1))));
}

} // namespace ui
