// A procedure drawn and listed, for the window, the help and the manual. The layout is ours, because Graphviz
// puts states where lines cross least, and here they stand in the procedure's order with the steps beside
// them.
#pragma once

#include "core/procedure/procedure.h"

namespace procedure {

/// Colours of a diagram as SVG writes them; the defaults are for light ground and print.
struct DiagramColours
{
    QString surface = QStringLiteral("#ffffff");
    QString text = QStringLiteral("#1c2733");
    QString muted = QStringLiteral("#55606e");
    QString line = QStringLiteral("#66717f");
    QString intake = QStringLiteral("#1f5f99");
    QString active = QStringLiteral("#1b6e3c");
    QString atRisk = QStringLiteral("#9a5b00");
    QString closed = QStringLiteral("#5b6470");
    double tint = 0.10; ///< how much of a category's colour fills its states
};

/// A complete SVG document in the subset that Qt draws (no markers, no style sheet). `currentState`, if
/// given, is drawn emphasised.
QByteArray toSvg(const Procedure& procedure, const DiagramColours& colours = {},
                 const QString& currentState = {});

/// A line of the procedure's table: one for each transition and state it leaves, and one for each final
/// state.
struct TableRow
{
    QString state;
    QString transition;
    QString to;
    QString decidedBy;
    QString needs; ///< labels of requirements, and a reason where one is needed
    QString clause;
};
QStringList tableHeader();
QList<TableRow> toTable(const Procedure& procedure);

} // namespace procedure
