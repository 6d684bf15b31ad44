#include "ui/widgets/search_field.h"

#include "ui/look/icons.h"

#include <QKeyEvent>
#include <QTimer>

namespace ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int kPauseMilliseconds = 120;
}

SearchField::SearchField(const QString& hint, QWidget* parent)
    : QLineEdit(parent)
{
    setPlaceholderText(hint);
    setAccessibleName(hint);
    setClearButtonEnabled(true);
    addAction(icon(u"search"_s), LeadingPosition);
    auto* pause = new QTimer(this);
    pause->setSingleShot(true);
    pause->setInterval(kPauseMilliseconds);
    connect(this, &QLineEdit::textChanged, pause, [pause] { pause->start(); });
    connect(pause, &QTimer::timeout, this, [this] { Q_EMIT searched(text().trimmed()); });
}

void SearchField::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty())
        clear();
    else
        QLineEdit::keyPressEvent(event);
}

} // namespace ui
