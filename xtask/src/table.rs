//! A plain table for the terminal.

/// Prints rows in columns; columns from `numbers_from` on are set to the right.
pub fn print(rows: &[Vec<String>], numbers_from: usize) {
    let columns = rows.iter().map(Vec::len).max().unwrap_or(0);
    let width = |column: usize| {
        let cells = rows.iter().filter_map(|row| row.get(column));
        cells.map(|cell| cell.chars().count()).max().unwrap_or(0)
    };
    let widths: Vec<usize> = (0..columns).map(width).collect();
    for row in rows {
        let padded = row.iter().enumerate().map(|(column, cell)| {
            let width = widths[column];
            if column >= numbers_from {
                format!("{cell:>width$}  ")
            } else {
                format!("{cell:<width$}  ")
            }
        });
        let line: String = padded.collect();
        println!("{}", line.trim_end());
    }
}
