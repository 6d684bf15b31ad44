// The meetings that somebody came to.
#pragma once

#include "ui/desk/desk.h"

#include <QTreeWidget>

namespace ui {

/// The newest first; each leads to its record. Object name: "attended".
class AttendedList : public QTreeWidget
{
    Q_OBJECT

public:
    explicit AttendedList(Desk& desk, QWidget* parent = nullptr);

    /// Answers how many there are.
    int showOf(domain::RecordId who);

private:
    Desk& m_desk;
};

} // namespace ui
