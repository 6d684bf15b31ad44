// Where a case stands: the states of its procedure in a row, the present one as a chip, those behind it in
// full.
#pragma once

#include "core/procedure/procedure.h"

#include <QWidget>

namespace ui {

class ProcedureBar : public QWidget
{
    Q_OBJECT

public:
    explicit ProcedureBar(QWidget* parent = nullptr);
    /// `passed`: the states the case has been in.
    void setCase(const procedure::Procedure& procedure, const QString& state, const QStringList& passed);

    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    /// What stands between a state and the next one in the row.
    enum class Joint { None, Forward, BothWays, Apart };
    struct Stop
    {
        QString label;
        QString category;
        Joint joint = Joint::None;
        bool isPresent = false;
        bool isPassed = false;
    };
    struct Place
    {
        QRect stop;
        QRect joint;
    };

    static Joint jointBetween(const procedure::Procedure& procedure, const QString& from, const QString& to);
    std::vector<Place> places(int width) const;
    void paintJoint(QPainter& painter, const QRect& rect, Joint joint) const;

    std::vector<Stop> m_stops;
};

} // namespace ui
