// Whom a call went to and how each of them stands: all are reminded and given more time in one step, those
// that are chosen have answered or declined.
#pragma once

#include "core/office/cases/calls.h"
#include "ui/desk/desk.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace ui {

class DateEdit;
class ProblemLine;

/// Object names: "call-counts", "call-answers", "call-answered", "call-declined", "call-not-yet",
/// "call-remind", "call-letters", "call-extend", "call-extend-to", "call-extend-because", "call-extend-take",
/// "call-extend-cancel", "call-whom", "call-ask".
class CallView : public QWidget
{
    Q_OBJECT

public:
    explicit CallView(Desk& desk, QWidget* parent = nullptr);
    void setRecord(const domain::Record& call);

protected:
    void changeEvent(QEvent* event) override;

private:
    void makeTable();
    QLayout* makeButtons();
    QWidget* makeExtension();
    QLayout* makeAsking();
    void showRows();
    QString countsText();
    void showWhatIsPossible();
    std::vector<domain::RecordId> chosen() const;
    void tell(const std::optional<office::DoneToMany>& done, const QString& deed);
    void mark(office::Standing standing);
    void remind();
    void showLetters();
    void beginExtension();
    void endExtension();
    void extend();
    void ask();

    Desk& m_desk;
    domain::Record m_call;
    std::vector<office::CallLine> m_lines;
    QLabel* m_counts;
    QTreeWidget* m_table;
    QPushButton* m_answered;
    QPushButton* m_declined;
    QPushButton* m_notYet;
    QPushButton* m_remind;
    QPushButton* m_letters;
    QPushButton* m_extend;
    DateEdit* m_until;
    QLineEdit* m_because;
    ProblemLine* m_problem = nullptr;
    QWidget* m_extension;
    QComboBox* m_whom;
    QPushButton* m_ask;
};

} // namespace ui
