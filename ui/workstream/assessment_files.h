// The sheet of an assessment as a workbook: it goes out to whoever fills it, and comes back in.
#pragma once

#include "core/office/transfer/assessment_sheets.h"
#include "ui/desk/desk.h"

#include <QWidget>

class QMenu;
class QPushButton;

namespace ui {

/// Object names: "assessment-save", "assessment-take-in".
class AssessmentFiles : public QWidget
{
    Q_OBJECT

public:
    explicit AssessmentFiles(Desk& desk, QWidget* parent = nullptr);

    void setSheet(domain::RecordId proposal, const std::vector<domain::RecordHead>& assessors);

private:
    void offerSheets();
    void save(const std::vector<domain::RecordId>& assessors);
    void takeIn();
    /// What a file would change and what is refused of it; answers whether the person wants it.
    bool confirm(const office::ImportReport& report, const QString& name);

    Desk& m_desk;
    domain::RecordId m_proposal;
    std::vector<domain::RecordHead> m_assessors;
    QMenu* m_sheets;
    QPushButton* m_save;
    QPushButton* m_takeIn;
};

} // namespace ui
