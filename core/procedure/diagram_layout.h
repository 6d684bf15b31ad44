// Where the parts of a diagram stand. Private to this room; diagram.h is the door.
//
// States stand in one column in the procedure's order. A step to the next state is a straight arrow; every
// other step has a lane of its own, to the right if it goes on, to the left if it goes back. Labels stand
// between the column and the lanes, each above the line that enters its state, so that nothing can cover a
// text.
#pragma once

#include "core/procedure/procedure.h"

#include <QPointF>
#include <QRectF>
#include <QSizeF>

namespace procedure {

/// All lengths are in SVG's pixels.
struct DiagramLayout
{
    struct Arrow
    {
        QList<QPointF> points; ///< right angles only
        bool hasHead = true;   ///< at the last point; a line that joins another one has none
    };
    struct Label
    {
        QString text;
        QPointF baseline;
        bool endsThere = false; ///< else it begins there
    };

    QSizeF size;
    QPointF start;       ///< where a case begins
    QList<QRectF> boxes; ///< in the order of the states
    QList<Arrow> arrows;
    QList<Label> labels;
};

inline constexpr double kLabelSize = 12;
inline constexpr double kStateSize = 13;
inline constexpr double kNoteSize = 11;

DiagramLayout layOut(const Procedure& procedure);

/// "at risk · waiting for the coalition", the second line of a state's box.
QString stateNote(const State& state, const QString& stream);

/// No font is at hand in this room: a width that the common sans-serif fonts stay below.
double estimatedWidth(const QString& text, double fontSize);

} // namespace procedure
