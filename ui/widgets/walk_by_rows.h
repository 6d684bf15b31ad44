// Home and End in a table whose rows are chosen as a whole.
#pragma once

class QTableView;

namespace ui {

/// They lead to the first and the last row; Qt would lead them to a column that nobody sees chosen.
void walkByRows(QTableView* table);

} // namespace ui
