// The assessment sheet of a proposal: the published questions, and the views of MAG members side by side.
// BPF-9, BPF-10, BPF-11
#pragma once

#include "core/office/cases/assessment.h"
#include "ui/desk/desk.h"
#include "ui/desk/record_page.h"
#include "ui/workstream/stream.h"

class QComboBox;
class QLineEdit;
class QPushButton;
class QStackedLayout;
class QTableView;

namespace ui {

class AssessmentFiles;
class MatrixModel;
class RecordEdit;

/// One view on one question: a mark and a note, each stored when it is left.
class AssessmentCell : public QWidget
{
    Q_OBJECT

public:
    explicit AssessmentCell(const QString& name, QWidget* parent = nullptr);
    /// What is being written is left alone.
    void show(const office::Assessment& given);
    office::Assessment written() const;

Q_SIGNALS:
    void assessed();
    void entered();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QComboBox* m_mark;
    QLineEdit* m_note;
    office::Assessment m_shown;
};

/// Of a proposal, or of the proposal that a forum came from. Nothing is added up. Object names:
/// "assessment-sheet", "assessor", "assessor-add"; of a cell, the key of its question, a hyphen and the
/// readable ID of the assessor, with "-mark" and "-note" for its parts.
class AssessmentPage : public RecordPage
{
    Q_OBJECT

public:
    AssessmentPage(Desk& desk, const RecordPageInfo& info, QWidget* parent = nullptr);
    void setRecord(const domain::Record& record) override;
    bool reveal(const domain::RecordHead& child) override;

private:
    void makeTable();
    void showSheet();
    void showMatrix(const office::AssessmentSheet& sheet);
    AssessmentCell* cellAt(int row, int column);
    void addAssessor();

    Desk& m_desk;
    domain::RecordId m_proposal;
    std::vector<domain::RecordHead> m_assessors; ///< by column, also who has said nothing yet
    QStackedLayout* m_stack;                     ///< no proposal, or its sheet
    MatrixModel* m_sheet;
    QTableView* m_table;
    RecordEdit* m_assessor;
    QPushButton* m_add;
    AssessmentFiles* m_files;
};

} // namespace ui
