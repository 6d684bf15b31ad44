#include "ui/widgets/filter_chips.h"

#include "ui/look/icons.h"
#include "ui/look/measures.h"
#include "ui/widgets/plain_text.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>

namespace ui {

using namespace Qt::StringLiterals;

FilterChips::FilterChips(QWidget* parent)
    : QWidget(parent)
    , m_buttons(new QButtonGroup(this))
{
    m_buttons->setExclusive(false); // a second press on the chosen one lets go of it
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(kTight);
    row->addStretch();
}

void FilterChips::setChips(const std::vector<FilterChip>& chips)
{
    const QString focused = focusWidget() ? focusWidget()->objectName() : QString();
    qDeleteAll(m_buttons->buttons());
    auto* row = static_cast<QHBoxLayout*>(layout());
    bool isChosenThere = false;
    int place = 0;
    for (const FilterChip& chip : chips) {
        auto* button = new QPushButton(this);
        button->setObjectName(u"chip-"_s + chip.key);
        button->setText(chip.count < 0 ? menuText(chip.label)
                                       : u"%1  %2"_s.arg(menuText(chip.label), QLocale().toString(chip.count)));
        button->setAccessibleName(chip.count < 0 ? chip.label : tr("%1: %2").arg(chip.label, QLocale().toString(chip.count)));
        if (!chip.icon.isEmpty())
            button->setIcon(icon(chip.icon));
        button->setCheckable(true);
        button->setAutoDefault(false);
        button->setChecked(chip.key == m_chosen);
        isChosenThere = isChosenThere || chip.key == m_chosen;
        connect(button, &QPushButton::clicked, this, [this, key = chip.key](bool isOn) { take(isOn ? key : QString()); });
        m_buttons->addButton(button);
        row->insertWidget(place++, button);
        if (button->objectName() == focused)
            button->setFocus();
    }
    if (!isChosenThere && !m_chosen.isEmpty())
        take({});
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
        button->setChecked(!key.isEmpty() && button->objectName() == u"chip-"_s + key);
    Q_EMIT chosenChanged(key);
}

} // namespace ui
