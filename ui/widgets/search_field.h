// A line to type a filter into: glass in front, a cross to empty it, Escape empties it too.
#pragma once

#include <QLineEdit>

namespace ui {

/// A glass in front of what one types words into to find something.
void addSearchIcon(QLineEdit& line);
/// A cross at its end, while something is written in it.
void offerToEmpty(QLineEdit& line);

class SearchField : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchField(const QString& hint, QWidget* parent = nullptr);

Q_SIGNALS:
    /// The text, trimmed, once typing paused for a moment.
    void searched(const QString& text);

protected:
    void keyPressEvent(QKeyEvent* event) override;
};

} // namespace ui
