// How the tables of people look: rows of one line, no grid, one row chosen.
#pragma once

class QTableView;

namespace ui {

void makePeopleTable(QTableView& table);

} // namespace ui
