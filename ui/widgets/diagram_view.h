// A procedure as a picture, drawn again for each theme.
#pragma once

#include "core/procedure/procedure.h"

#include <QWidget>

class QSvgRenderer;

namespace ui {

class DiagramView : public QWidget
{
    Q_OBJECT

public:
    explicit DiagramView(QWidget* parent = nullptr);
    /// The state at hand is emphasised, where one is given.
    void setProcedure(const procedure::Procedure& procedure, const QString& currentState = {});
    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void draw();

    procedure::Procedure m_procedure;
    QString m_state;
    QSvgRenderer* m_renderer;
};

} // namespace ui
