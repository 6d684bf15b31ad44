#include "ui/widgets/empty_pane.h"

#include "ui/look/desk_style.h"
#include "ui/look/icons.h"
#include "ui/widgets/plain_text.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

namespace {
constexpr int kPaneIcon = 48;
constexpr int kPaneWidth = 420;
} // namespace

EmptyPane::EmptyPane(const QString& iconName, const QString& sentence, const QString& button, QWidget* parent)
    : QWidget(parent)
    , m_iconName(iconName)
    , m_icon(new QLabel(this))
    , m_sentence(wrappedLabel(sentence))
    , m_button(new QPushButton(button))
{
    m_sentence->setAlignment(Qt::AlignHCenter);
    m_sentence->setForegroundRole(QPalette::PlaceholderText);
    m_sentence->setMaximumWidth(kPaneWidth);
    m_button->setVisible(!button.isEmpty());
    makePrimary(m_button);
    m_button->setAutoDefault(true);
    connect(m_button, &QPushButton::clicked, this, &EmptyPane::triggered);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kEdge, kEdge, kEdge, kEdge);
    column->setSpacing(kGroups);
    column->addStretch(2);
    column->addWidget(m_icon, 0, Qt::AlignHCenter);
    auto* line =
        new QHBoxLayout; // of its own: a wrapped label is only as high as the width it really gets asks
    line->addStretch(1);
    line->addWidget(m_sentence, 100);
    line->addStretch(1);
    column->addLayout(line);
    column->addWidget(m_button, 0, Qt::AlignHCenter);
    column->addStretch(3);
    drawIcon();
}

void EmptyPane::setSentence(const QString& sentence) { m_sentence->setText(sentence); }

void EmptyPane::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        drawIcon();
    QWidget::changeEvent(event);
}

void EmptyPane::drawIcon()
{
    m_icon->setPixmap(iconPixmap(m_iconName, Token::Closed, kPaneIcon, devicePixelRatioF()));
}

} // namespace ui
