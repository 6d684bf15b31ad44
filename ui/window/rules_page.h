// The rules' numbers and switches for the chosen cycle; each is saved when its field is left.
#pragma once

#include "core/procedure/parameters.h"

#include <QWidget>

class QFormLayout;
class QLabel;

namespace ui {

class Desk;
class ProblemLine;

class RulesPage : public QWidget
{
    Q_OBJECT

public:
    explicit RulesPage(Desk& desk, QWidget* parent = nullptr);

private:
    QWidget* editorFor(const procedure::ParameterField& field);
    /// The sentence of a refusal stands below the field.
    void save(const procedure::ParameterField& field, const QString& value, ProblemLine* mistake);
    void showRules();

    Desk& m_desk;
    QLabel* m_title;
    QFormLayout* m_form;
};

} // namespace ui
