#include "ui/widgets/filter_chips.h"

#include "ui/look/icons.h"
#include "ui/look/measures.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/plain_text.h"

#include <QButtonGroup>
#include <QLocale>
#include <QPushButton>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

namespace {
QString nameOf(const QString& key) { return u"chip-"_s + key; }
} // namespace

FilterChips::FilterChips(QWidget* parent)
    : QWidget(parent)
    , m_buttons(new QButtonGroup(this))
{
    m_buttons->setExclusive(false); // a second press on the chosen one lets go of it
    auto* row = new FlowLayout(this);
    row->setContentsMargins({});
    row->setSpacing(kTight);
}

void FilterChips::setChips(const std::vector<FilterChip>& chips)
{
    // Buttons are kept by their key: the one that is being pressed may have led here, and may have the focus.
    QList<QAbstractButton*> gone = m_buttons->buttons();
    auto* row = static_cast<FlowLayout*>(layout());
    int place = 0;
    for (const FilterChip& chip : chips) {
        QAbstractButton* button = buttonOf(chip);
        gone.removeOne(button);
        const QString count = chip.count < 0 ? QString() : QLocale().toString(chip.count);
        button->setText(count.isEmpty() ? menuText(chip.label)
                                        : u"%1  %2"_s.arg(menuText(chip.label), count));
        button->setAccessibleName(count.isEmpty() ? chip.label : tr("%1: %2").arg(chip.label, count));
        row->insertWidget(place++, button);
        button->show(); // at once, also while the chips themselves are being shown
    }
    for (QAbstractButton* button : gone) {
        m_buttons->removeButton(button);
        button->hide();
        button->deleteLater();
    }
    const bool isChosenThere =
        std::ranges::any_of(chips, [&](const auto& chip) { return chip.key == m_chosen; });
    if (!isChosenThere && !m_chosen.isEmpty())
        take({});
}

QAbstractButton* FilterChips::buttonOf(const FilterChip& chip)
{
    for (QAbstractButton* button : m_buttons->buttons())
        if (button->objectName() == nameOf(chip.key))
            return button;
    auto* button = new QPushButton(this);
    button->setObjectName(nameOf(chip.key));
    if (!chip.icon.isEmpty())
        button->setIcon(icon(chip.icon));
    button->setCheckable(true);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this,
            [this, key = chip.key](bool isOn) { take(isOn ? key : QString()); });
    m_buttons->addButton(button);
    return button;
}

void FilterChips::choose(const QString& key)
{
    if (key != m_chosen)
        take(key);
}

void FilterChips::take(const QString& key)
{
    m_chosen = key;
    for (QAbstractButton* button : m_buttons->buttons())
        button->setChecked(!key.isEmpty() && button->objectName() == nameOf(key));
    Q_EMIT chosenChanged(key);
}

} // namespace ui
