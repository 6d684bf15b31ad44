// Two records side by side: what differs is chosen field by field, then they are made one, or told apart for
// good.
#pragma once

#include "core/office/desk/records.h"
#include "core/office/people/duplicates.h"
#include "ui/desk/desk.h"

#include <QWidget>

class QButtonGroup;
class QGridLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace ui {

class MergeView : public QWidget
{
    Q_OBJECT

public:
    explicit MergeView(Desk& desk, QWidget* parent = nullptr);
    void setPair(const office::PossibleDuplicate& pair);

private:
    /// A field in which the two differ; button 0 takes the value of the first, 1 that of the second.
    struct Choice
    {
        QString key; ///< empty: which record stays
        QButtonGroup* buttons;
    };

    void showFields();
    void addHeading(int row, const QString& text);
    void addChoice(int row, const QString& key, const QString& label, const QString& first,
                   const QString& second, bool takesSecond);
    void addShared(int row, const QString& label, const QString& value);
    void addRoles(int row);
    bool keepsSecond() const;
    void merge();
    void tellApart();

    Desk& m_desk;
    office::PossibleDuplicate m_pair;
    domain::Record m_first;
    domain::Record m_second;
    QLabel* m_title;
    QLabel* m_reasons;
    QWidget* m_fields;
    QVBoxLayout* m_place; ///< of the fields
    QPushButton* m_merge;
    QPushButton* m_apart;
    std::vector<Choice> m_choices;
};

} // namespace ui
