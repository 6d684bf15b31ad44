// What a workstream was asked, and what became of it.
#pragma once

#include "ui/desk/desk.h"

#include <QTreeWidget>

namespace ui {

/// The newest first; each leads to its call. Object name: "asked".
class AskedList : public QTreeWidget
{
    Q_OBJECT

public:
    explicit AskedList(Desk& desk, QWidget* parent = nullptr);

    /// Answers how many there are.
    int showOf(domain::RecordId workstream);

private:
    Desk& m_desk;
};

} // namespace ui
