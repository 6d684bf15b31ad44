#include "core/procedure/diagram.h"

#include "core/procedure/diagram_layout.h"
#include "core/procedure/requirement.h"
#include "core/procedure/texts.h"
#include "core/support/text.h"

#include <cmath>

namespace procedure {

using namespace Qt::StringLiterals;

namespace {

QString number(double value) { return QString::number(std::round(value * 10) / 10); }
QString point(QPointF at) { return number(at.x()) + u' ' + number(at.y()); }

/// The point `distance` before `corner` on the way from `from`.
QPointF before(QPointF corner, QPointF from, double distance)
{
    const QPointF way = from - corner;
    const double length = std::abs(way.x()) + std::abs(way.y());
    return length == 0 ? corner : corner + way * (std::min(distance, length / 2) / length);
}

QString textElement(QPointF baseline, const QString& text, double size, const QString& colour,
                    const QString& attributes = {})
{
    return u"<text x=\"%1\" y=\"%2\" font-size=\"%3\" fill=\"%4\"%5>%6</text>\n"_s.arg(
        number(baseline.x()), number(baseline.y()), number(size), colour, attributes, text.toHtmlEscaped());
}

QString arrowElement(const DiagramLayout::Arrow& arrow, const QString& colour)
{
    constexpr double kRadius = 8;
    const QList<QPointF>& points = arrow.points;
    QString path = u'M' + point(points.constFirst());
    for (qsizetype i = 1; i + 1 < points.size(); ++i) {
        path += u" L%1 Q%2 %3"_s.arg(point(before(points[i], points[i - 1], kRadius)), point(points[i]),
                                     point(before(points[i], points[i + 1], kRadius)));
    }
    const QPointF tip = points.constLast();
    const QPointF back = before(tip, points[points.size() - 2], 8);
    path += u" L"_s + point(arrow.hasHead ? back : tip);
    QString svg = u"<path d=\"%1\" fill=\"none\" stroke=\"%2\" stroke-width=\"1.4\"/>\n"_s.arg(path, colour);
    if (arrow.hasHead) {
        const QPointF across = QPointF(tip.y() - back.y(), back.x() - tip.x()) * 0.45;
        svg += u"<path d=\"M%1 L%2 L%3 Z\" fill=\"%4\"/>\n"_s.arg(point(tip), point(back + across),
                                                                  point(back - across), colour);
    }
    return svg;
}

/// The same four shapes as in lists, so that a state reads without its colour.
QString shapeElement(Category category, QPointF centre, const QString& colour)
{
    switch (category) {
    case Category::Intake:
        return u"<circle cx=\"%1\" cy=\"%2\" r=\"4.2\" fill=\"none\" stroke=\"%3\" stroke-width=\"1.8\"/>\n"_s
            .arg(number(centre.x()), number(centre.y()), colour);
    case Category::Active:
        return u"<circle cx=\"%1\" cy=\"%2\" r=\"5\" fill=\"%3\"/>\n"_s.arg(number(centre.x()),
                                                                            number(centre.y()), colour);
    case Category::AtRisk:
        return u"<path d=\"M%1 L%2 L%3 Z\" fill=\"%4\"/>\n"_s.arg(point(centre + QPointF(0, -5.5)),
                                                                  point(centre + QPointF(5.8, 4.6)),
                                                                  point(centre + QPointF(-5.8, 4.6)), colour);
    case Category::Closed:
        return u"<rect x=\"%1\" y=\"%2\" width=\"9\" height=\"9\" fill=\"%3\"/>\n"_s.arg(
            number(centre.x() - 4.5), number(centre.y() - 4.5), colour);
    }
    return {};
}

QString colourOf(Category category, const DiagramColours& colours)
{
    switch (category) {
    case Category::Intake:
        return colours.intake;
    case Category::Active:
        return colours.active;
    case Category::AtRisk:
        return colours.atRisk;
    case Category::Closed:
        return colours.closed;
    }
    return colours.line;
}

QString rectElement(const QRectF& rect, double radius, const QString& attributes)
{
    return u"<rect x=\"%1\" y=\"%2\" width=\"%3\" height=\"%4\" rx=\"%5\" %6/>\n"_s.arg(
        number(rect.x()), number(rect.y()), number(rect.width()), number(rect.height()), number(radius),
        attributes);
}

QString stateElement(const State& state, const QString& note, const QRectF& box,
                     const DiagramColours& colours, bool isCurrent)
{
    const QString colour = colourOf(state.category, colours);
    const double tint = isCurrent ? std::min(1.0, colours.tint * 2) : colours.tint;
    QString svg = rectElement(box, 8,
                              u"fill=\"%1\" fill-opacity=\"%2\" stroke=\"%1\" stroke-width=\"%3\""_s.arg(
                                  colour, number(tint), isCurrent ? u"3"_s : u"1.4"_s));
    if (state.isFinal)
        svg += rectElement(box.adjusted(3.5, 3.5, -3.5, -3.5), 5,
                           u"fill=\"none\" stroke=\"%1\" stroke-width=\"1\""_s.arg(colour));

    const QPointF centre = box.center();
    const double width = estimatedWidth(state.labelText(), kStateSize);
    svg += shapeElement(state.category, {centre.x() - width / 2 - 6, centre.y() - 8}, colour);
    svg += textElement({centre.x() + 6, centre.y() - 3.5}, state.labelText(), kStateSize, colours.text,
                       u" text-anchor=\"middle\" font-weight=\"bold\""_s);
    svg += textElement({centre.x(), centre.y() + 14}, note, kNoteSize, colours.muted,
                       u" text-anchor=\"middle\""_s);
    return svg;
}

QString description(const Procedure& procedure)
{
    QStringList sentences;
    for (const TableRow& row : toTable(procedure)) {
        sentences << (row.transition.isEmpty()
                          ? tr("%1 is final.").arg(row.state)
                          : tr("%1: %2 leads to %3.").arg(row.state, row.transition, row.to));
    }
    return sentences.join(u' ');
}

} // namespace

QByteArray toSvg(const Procedure& procedure, const DiagramColours& colours, const QString& currentState)
{
    const DiagramLayout layout = layOut(procedure);
    const QString width = number(layout.size.width());
    const QString height = number(layout.size.height());
    const QString id = u"%1-%2"_s.arg(procedure.key, QString::number(procedure.version));

    QString svg =
        uR"(<svg xmlns="http://www.w3.org/2000/svg" width="%1" height="%2" viewBox="0 0 %1 %2" role="img" )"
        R"(aria-labelledby="%3-title %3-desc" font-family="Noto Sans, DejaVu Sans, sans-serif">)"_s.arg(
            width, height, id);
    svg += u"\n<title id=\"%1-title\">%2</title>\n<desc id=\"%1-desc\">%3</desc>\n"_s.arg(
        id, procedure.titleText().toHtmlEscaped(), description(procedure).toHtmlEscaped());
    svg += u"<rect width=\"%1\" height=\"%2\" fill=\"%3\"/>\n"_s.arg(width, height, colours.surface);

    for (const DiagramLayout::Arrow& arrow : layout.arrows)
        svg += arrowElement(arrow, colours.line);
    svg += u"<circle cx=\"%1\" cy=\"%2\" r=\"5\" fill=\"%3\"/>\n"_s.arg(
        number(layout.start.x()), number(layout.start.y()), colours.line);
    for (qsizetype i = 0; i < procedure.states.size(); ++i) {
        const State& state = procedure.states[i];
        svg += stateElement(state, stateNote(state, procedure.stream()), layout.boxes[i], colours,
                            state.key == currentState);
    }
    for (const DiagramLayout::Label& label : layout.labels)
        svg += textElement(label.baseline, label.text, kLabelSize, colours.text,
                           label.endsThere ? u" text-anchor=\"end\""_s : QString());
    return (svg + u"</svg>\n"_s).toUtf8();
}

QStringList tableHeader()
{
    return {tr("State"), tr("Step"), tr("Leads to"), tr("Decided by"), tr("Needs"), tr("Clause")};
}

QList<TableRow> toTable(const Procedure& procedure)
{
    QList<TableRow> rows;
    for (const State& state : procedure.states) {
        if (state.isFinal)
            rows.append({.state = state.labelText()});
        for (const Transition& transition : procedure.transitionsFrom(state.key)) {
            QStringList needs;
            for (const QString& key : transition.requirements)
                needs << requirement(key)->labelText();
            if (transition.needsReason)
                needs << tr("a written reason");
            rows.append({.state = state.labelText(),
                         .transition = transition.labelText(),
                         .to = procedure.state(transition.to)->labelText(),
                         .decidedBy = actorLabel(transition.decidedBy, procedure.stream()),
                         .needs = support::listedApart(needs),
                         .clause = transition.clauses.join(u' ')});
        }
    }
    return rows;
}

} // namespace procedure
