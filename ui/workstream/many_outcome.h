// What came of something done to many: how many it was done to, and each that was refused, with its reason.
#pragma once

#include "core/office/desk/many.h"
#include "ui/desk/desk.h"

#include <QWidget>

class QLabel;
class QListWidget;

namespace ui {

/// Object names: "many-outcome", "many-refused".
class ManyOutcome : public QWidget
{
    Q_OBJECT

public:
    explicit ManyOutcome(Desk& desk, QWidget* parent = nullptr);

    void tell(size_t done, const std::vector<office::Refused>& refused);
    /// "Done: 15. Refused: 1."
    const QString& told() const { return m_told; }
    /// What was done is told only as long as it stands.
    void showTakenBack(bool isTakenBack);
    void forget();

private:
    void list(const domain::RecordHead& record, const QStringList& reasons);

    Desk& m_desk;
    QLabel* m_line;
    QListWidget* m_refused;
    QString m_told;
};

} // namespace ui
