-- What is promised or reported from above: "không quá 5%", "dưới 35 học sinh/lớp".
ALTER TYPE "Comparator" ADD VALUE 'AT_MOST' BEFORE 'NEARLY';
ALTER TYPE "Comparator" ADD VALUE 'LESS_THAN' BEFORE 'NEARLY';
