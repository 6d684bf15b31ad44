#include "ui/widgets/state_chip.h"

#include "ui/look/icons.h"
#include "ui/look/measures.h"
#include "ui/widgets/spoken.h"

#include <QPainter>
#include <QStyle>

namespace ui {

namespace {

constexpr int kPadding = 6;
constexpr int kChipIcon = 14;

} // namespace

QSize chipSize(const QFont& font, const QString& word)
{
    const QFontMetrics metrics(font);
    return {kPadding + kChipIcon + kTight + metrics.horizontalAdvance(word) + kPadding + 2,
            metrics.height() + kTight};
}

void paintChip(QPainter& painter, const QRect& rect, const StateLook& look, const QString& word,
               Qt::LayoutDirection direction)
{
    QSize size = chipSize(painter.font(), word);
    size.setWidth(qMin(size.width(), rect.width()));
    const QRect chip = QStyle::alignedRect(direction, Qt::AlignLeft | Qt::AlignVCenter, size, rect);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour(look.tint));
    painter.drawRoundedRect(chip, chip.height() / 2.0, chip.height() / 2.0);
    const QRect inner = chip.adjusted(kPadding, 0, -kPadding, 0);
    const QRect iconRect =
        QStyle::alignedRect(direction, Qt::AlignLeft | Qt::AlignVCenter, {kChipIcon, kChipIcon}, inner);
    painter.drawPixmap(
        iconRect, iconPixmap(look.iconName(), look.ink, kChipIcon, painter.device()->devicePixelRatio()));
    const int room = inner.width() - kChipIcon - kTight;
    const QRect textRect = QStyle::visualRect(
        direction, inner, QRect(inner.left() + kChipIcon + kTight, inner.top(), room, inner.height()));
    painter.setPen(colour(look.ink));
    painter.drawText(textRect, int(QStyle::visualAlignment(direction, Qt::AlignLeft) | Qt::AlignVCenter),
                     QFontMetrics(painter.font()).elidedText(word, Qt::ElideRight, room));
    painter.restore();
}

StateChip::StateChip(QWidget* parent)
    : QWidget(parent)
    , m_look(stateLook({}))
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFont(fontOf(TextStyle::Note));
    speakAs(this, QAccessible::StaticText);
}

void StateChip::setState(const QString& category, const QString& word)
{
    setLook(stateLook(category), word);
    setAccessibleName(tr("State: %1").arg(word));
}

void StateChip::setLook(const StateLook& look, const QString& word)
{
    m_look = look;
    m_word = word;
    setAccessibleName(word);
    updateGeometry();
    update();
}

QSize StateChip::sizeHint() const { return m_word.isEmpty() ? QSize(0, 0) : chipSize(font(), m_word); }

void StateChip::paintEvent(QPaintEvent*)
{
    if (m_word.isEmpty())
        return;
    QPainter painter(this);
    paintChip(painter, rect(), m_look, m_word, layoutDirection());
}

} // namespace ui
