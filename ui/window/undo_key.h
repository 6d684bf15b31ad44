// Ctrl+Z and its counterpart in a text field that has nothing of its own to take back.
#pragma once

#include <QObject>

namespace ui {

/// Text fields claim both keys always; here a field without changes of its own passes them on to the
/// register.
class UndoKey : public QObject
{
    Q_OBJECT

public:
    explicit UndoKey(QObject* parent);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace ui
