// A guided form: one page for each part of what was handed in, with a meter of what is answered.
#pragma once

#include "ui/desk/desk.h"
#include "ui/workstream/stream.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QListWidget;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace ui {

class ChildPage;
class ElementList;
class FieldForm;

class GuidedForm : public QWidget
{
    Q_OBJECT

public:
    GuidedForm(Desk& desk, const Guide& guide, QWidget* parent = nullptr);
    void setRecord(const domain::Record& record);
    /// Opens the part that keeps this child; answers whether there is one.
    bool reveal(const domain::RecordHead& child);
    /// As RecordPage has it.
    QWidget* placeOf(const QString& key);
    void focusFirst();
    /// As narrow as it can be arranged, so that it may become so.
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Part
    {
        const GuideStep& step;
        QLabel* question;
        FieldForm* form = nullptr;
        ElementList* elements = nullptr;
        ChildPage* children = nullptr;
    };

    QWidget* makePart(const GuideStep& step);
    bool isAnswered(const Part& part, const domain::Record& record, const QSet<QString>& judged) const;
    void showCompleteness(const domain::Record& record);
    void showLastYear(const domain::Record& record);
    void turn(int pages);
    /// The parts beside what is filled in, or above it where it is narrow.
    void arrange(bool isNarrow);

    Desk& m_desk;
    const Guide& m_guide;
    QBoxLayout* m_row;
    QWidget* m_side;
    QProgressBar* m_meter;
    QLabel* m_meterText;
    QListWidget* m_contents;
    QStackedWidget* m_pages;
    QPushButton* m_back;
    QPushButton* m_next;
    std::vector<Part> m_parts;
};

} // namespace ui
