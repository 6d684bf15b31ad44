// Records that stand by themselves, such as the MAG's meetings and members: their list and the chosen one.
#pragma once

#include "ui/desk/desk.h"

namespace ui {

class ChildPage;

/// In a tab of its own that can be closed, for every noun that no other page shows.
class RecordsPage : public QWidget
{
    Q_OBJECT

public:
    RecordsPage(Desk& desk, const QStringList& nouns, QWidget* parent = nullptr);
    void reveal(const domain::RecordHead& head);
    /// A new call that goes to these workstreams as it is added; the page is that of calls.
    void startCall(const std::vector<domain::RecordId>& whom);

private:
    Desk& m_desk;
    ChildPage* m_records;
};

} // namespace ui
